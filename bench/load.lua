-- What 500 readers ask at the same time, and one in a hundred requests writes: for wrk, which `bench/load` runs.
local pages = {
  "/en", "/zh", "/km", "/lo/search?q=%E0%BA%99%E0%BB%89%E0%BA%B3", "/en/search?q=water", "/vi/search?q=l%C5%A9",
  "/en/records/area-1", "/th/records/area-4", "/my/framework", "/en/map", "/en/search?q=railway&country=LA",
  "/api/search?q=air&lang=en", "/en/glossary", "/en/about", "/zh/search?q=%E6%B0%B4", "/api/suggest?q=wat&lang=en",
}
local token = os.getenv("LMHUB_TOKEN")
local threads = 0
local failed = {}

function setup(thread)
  threads = threads + 1
  thread:set("id", threads)
end

function init()
  math.randomseed(id)
  count, written, refused = 0, 0, 0
  statuses = ""
end

function request()
  if math.random(100) == 1 then
    count = count + 1
    local name = string.format("load-%d-%d", id, count)
    local body = string.format(
      '{"id":"%s","title":{"en":{"text":"Load %d","made":"compiled"}},"access":"public","status":"draft",'
        .. '"source":"bench/load","details":{"kind":"document","form":"report"}}', name, count)
    local headers = { authorization = "Bearer " .. token, ["content-type"] = "application/json" }
    return wrk.format("PUT", "/api/records/" .. name, headers, body)
  end
  return wrk.format("GET", pages[math.random(#pages)])
end

function response(status)
  if status == 201 then written = written + 1 end
  if status ~= 200 and status ~= 201 then
    refused = refused + 1
    statuses = statuses .. " " .. status
  end
end

local all = {}
local set = setup
function setup(thread)
  set(thread)
  table.insert(all, thread)
end

function done(summary, latency)
  local written, refused, statuses = 0, 0, ""
  for _, thread in ipairs(all) do
    written = written + thread:get("written")
    refused = refused + thread:get("refused")
    statuses = statuses .. thread:get("statuses"):sub(1, 100)
  end
  local errors = summary.errors
  io.write(string.format(
    "requests %d, written %d, other statuses %d%s, connect %d read %d write %d timeout %d errors\n",
    summary.requests, written, refused, statuses, errors.connect, errors.read, errors.write, errors.timeout))
  io.write(string.format("per second %.0f, p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, worst %.0f ms\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(90) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3))
end
