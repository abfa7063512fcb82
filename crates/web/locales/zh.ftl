# Every sentence that the pages of the Lancang-Mekong Knowledge Hub show, in Chinese.
#
# For translators
# - Translate what stands after the equals sign; keep the names before it and everything in curly brackets.
# - Plain words, present tense, active voice. The readers are ministers, technicians and ninth-graders alike.
# - `{ $count -> … }` chooses by number. A language with one form needs no choice: write `{ $count } records`.
#   Numbers print themselves in the digits and with the separators of your language.
# - Country names are the official short names; the hub's name is a proper name, not a description.
# - No exclamation marks, no capitals for emphasis.

## The frame of every page

# Proper name of the site; also the title of the home page.
site-name = 澜湄知识共享平台
# One sentence under the name on the home page.
site-purpose = 六国同饮一江水：我们为共同的环境了解什么、规划什么、合作做什么。
# First link of every page, for keyboards and screen readers.
skip-to-content = 跳到正文
# Labels that only screen readers say: the main menu, the language menu.
menu = 菜单
language-menu = 语言
nav-search = 搜索
nav-framework = 行动框架
nav-map = 地图
nav-glossary = 术语
nav-about = 关于
# Label of the search field and of its button.
search-label = 在平台中搜索
search-button = 搜索
# Shown under boundaries on every page that may show a map, and in the footer.
boundary-disclaimer = 地图上的边界和名称不意味着对任何领土的法律地位作出判断，也不意味着认可或接受其边界。
# Only on paper. $address is a web address, $date a day.
printed-from = { $address }，打印于{ $date }
# Heading of the footer's list of links.
machine-readable = 供机器读取

## The seven languages, named in this language

language-zh = 中文
language-en = 英文
language-km = 高棉文
language-lo = 老挝文
language-my = 缅甸文
language-th = 泰文
language-vi = 越南文

## The six countries, by their short names

country-CN = 中国
country-MM = 缅甸
country-LA = 老挝
country-TH = 泰国
country-KH = 柬埔寨
country-VN = 越南
# Used instead of a list when all six are meant.
all-six-countries = 六国

## Kinds of record. Singular above a record's title, plural in lists of counts.

kind-case = 良好实践
kind-standard = 标准
kind-data-set = 数据集
kind-research = 研究成果
kind-event = 会议与活动
kind-technology = 技术
kind-project = 示范项目
kind-assessment = 评估
kind-programme = 计划与平台
kind-document = 文件
kind-organisation = 机构
kind-recommendation = 建议
# A number the cooperation has published about itself: "more than 30 dialogues".
kind-total = 公布数据
kind-priority-area = 优先领域
# The framework has priority areas, these have actions, and these have activities.
kind-action = 行动
kind-activity = 活动
# A line of work that the strategy names for a priority area.
kind-direction = 工作方向

## Words of the controlled lists inside records

event-form-dialogue = 对话
event-form-workshop = 研讨会
event-form-meeting = 会议
event-form-ceremony = 仪式
event-form-youth = 青年活动
programme-status-running = 进行中
programme-status-planned = 规划中
document-form-strategy = 战略
document-form-declaration = 宣言
document-form-newsletter = 通讯
document-form-brochure = 宣传册
document-form-plan = 计划
document-form-statement = 声明
document-form-memorandum = 备忘录
document-form-report = 报告
document-form-study = 研究
document-form-treaty = 条约
document-form-guideline = 指南
organisation-form-ministry = 部委
organisation-form-centre = 中心
organisation-form-united-nations = 联合国机构
organisation-form-non-governmental = 非政府组织
organisation-form-research = 科研机构
organisation-form-development-agency = 发展机构
organisation-form-company = 企业
organisation-form-network = 网络
organisation-form-school = 学校
place-kind-country = 国家
place-kind-province = 省级地区
place-kind-city = 城市
place-kind-site = 地点
place-kind-lake = 湖泊
place-kind-river = 河流
place-kind-basin = 流域
# Names of the lists that subjects come from.
list-area = 行动框架优先领域
list-sdg = 可持续发展目标
list-kmgbf = 昆蒙框架行动目标
list-infrastructure = 基础设施
list-ecosystem = 生态系统
# A goal or target with its number: "SDG 6.3", "Kunming-Montreal target 7". $code is the number.
subject-sdg = 可持续发展目标 { $code }
subject-kmgbf = 昆蒙框架目标 { $code }
subject-area = 优先领域 { $code }
# Themes of the glossary.
theme-air = 空气
theme-agriculture-fisheries = 农业和渔业
theme-biodiversity = 生物多样性
theme-climate = 气候
theme-disaster = 灾害
theme-energy = 能源
theme-governance = 治理
theme-hydrology = 水文
theme-infrastructure = 基础设施
theme-land-forest = 土地和森林
theme-monitoring = 监测
theme-place = 地点和国家
theme-river-ecology = 河流生态
theme-society = 社会
theme-trade-finance = 贸易和金融
theme-waste = 废物
theme-water = 水

## Numbers and times

# What stands between the items of a list within a sentence. Keep the quotation marks; they hold the space.
list-comma = 、

record-count = { $count } 条记录
activity-count = { $count } 项活动
concept-count = { $count } 个概念
place-count = { $count } 个地点
# A figure with the source's own caution. $figure is a number with its unit.
figure-exact = { $figure }
figure-more-than = 超过 { $figure }
figure-about = 约 { $figure }
# Large numbers in words. $number is a number below a thousand, such as 1.699 or 15.99.
number-million = { $number } 万
number-billion = { $number } 亿
number-trillion = { $number } 万亿
# A value and its unit: "21.58 %", "12 mg/L".
number-with-unit = { $number } { $unit }
# From one date to another.
period-range = { $start }至{ $end }
# With a beginning and no end, and the other way round.
period-since = 自{ $start }起
period-until = 至{ $end }
# The day a figure holds for.
as-of = 截至{ $date }

## Who made a text, and whether it was read

made-source = 依原文
made-compiled = 编者编写
made-person = 人工翻译
made-machine = 机器翻译
reviewed = 已审核
not-reviewed = 未审核
# The mark beside a text made by a machine that nobody has read yet.
machine-not-reviewed = 机器翻译，未审核
# Said once on a page whose text is such a translation. $original links to the text it was made from.
machine-note = 本译文由机器生成，尚未经母语读者审核。如有疑问，请以{ $language }文本为准。
# Beside a text that the page's language does not have. $language is the language it is shown in.
only-in-language = 仅有{ $language }

## Home

# Under the search field of the home page.
home-search-hint = 可用七种语言中的任何一种输入，平台也会找到用其他六种语言写成的内容。
# Title and text of the small map.
home-map = 活动地点
home-map-text = { $places } 个地点有相关记录。点击标记可查看记录列表。
open-map = 打开地图
home-newest = 最新记录
home-framework = 2023—2027年行动框架概览
home-framework-text = 六国商定的五个优先领域，包括 { $actions } 项行动和 { $activities } 项活动。打开任一领域，可查看计划内容和时间安排。
open-framework = 查看完整框架
home-figures = 公布数据
home-figures-text = 数据引自合作文件；点击数字可查看出处。
home-holdings = 平台内容
home-holdings-text = 共 { $records } 条记录，每条都有七种语言的标题。
browse-all = 浏览全部记录

## Search

search-title = 搜索
# Title of the page of results. $query is what was written.
search-title-for = { $query } – 搜索
# Above the list of results.
hits-count = { $count ->
    [0] 没有找到记录
   *[other] 找到 { $count } 条记录
}
hits-shown = 显示第 { $first } 至 { $last } 条
# When the search had to let in records that do not hold all the words.
hits-loosened = 包含全部词语的记录很少。列表中也列出了只含部分词语或含相近写法的记录。
# The filters beside the results. Each has a heading and ticks with counts.
filters = 筛选
filters-apply = 应用筛选
filters-clear = 清除全部筛选
filters-active = 已选筛选条件
# Said by screen readers for the chip that takes a filter away.
filter-remove = 移除筛选条件“{ $name }”
facet-kind = 类型
facet-country = 国家
facet-subject = 主题
facet-year = 年份
facet-language = 文本语言
facet-licence = 许可协议
facet-more = 更多
sort-label = 排序
sort-relevance = 相关度
sort-newest = 最新在前
sort-title = 标题
# The words that were searched for besides those written, because they mean the same in another language.
also-searched = 同时搜索
# $concept is the glossary's word for the thing meant.
also-searched-because = 依据术语表中的“{ $concept }”
also-searched-off = 不搜索“{ $concept }”
also-searched-off-all = 只按输入的词语搜索
also-searched-on = 同时搜索其他语言
# Why a result was found. $field is one of the four fields below, $language a language's name.
why-found = 见于{ $field }（{ $language }）
why-found-names = 见于名称和代码
why-through = 依据术语表中的“{ $concept }”
field-title = 标题
field-summary = 摘要
field-body = 正文
field-names = 名称和代码
page-previous = 上一页
page-next = 下一页
# $page of $pages: "Page 2 of 7".
page-position = 第 { $page } 页，共 { $pages } 页
pages-label = 结果页
# Links to the same list for programs and spreadsheets.
same-as-json = 本列表的 JSON 格式
same-as-csv = 本列表的 CSV 格式
# When nothing was found.
empty-title = 没有找到与“{ $query }”相关的内容
empty-title-filters = 没有找到符合这些筛选条件的内容
empty-advice-fewer = 请减少词语或改用更宽泛的词语，例如只输入“{ $word }”。
empty-advice-filters = 请去掉一些筛选条件：要找的内容可能属于其他类型、国家或年份。
empty-advice-language = 请用七种语言中您最熟悉的一种输入。
empty-advice-browse = 也可以从以下类型的记录开始浏览：
# Suggestions under the search field.
suggestions = 搜索建议
suggestion-concept = 术语表
suggestion-record = 记录
suggestions-count = { $count ->
    [0] 没有建议
   *[other] { $count } 条建议
}

## A record

breadcrumb = 当前位置
home = 首页
record-facts = 基本信息
record-kind = 类型
record-when = 时间
record-where = 地点
record-countries = 国家
record-organisations = 机构
record-creators = 作者
record-subjects = 主题
record-licence = 许可协议
record-source = 来源
record-identifier = 标识符
record-code = 编号
record-form = 形式
record-status = 状态
record-theme = 专题
record-schedule = 时间安排
record-outcome = 成果
record-note = 备注
record-issuer = 发布机构
record-number = 文号
record-valid-from = 生效日期
record-limits = 限值
record-limit-substance = 物质
record-limit-average = 平均时间
record-limit-class = 类别
record-limit-value = 限值
record-variables = 变量
record-coverage = 覆盖范围
record-publisher = 发布者
record-purpose = 目的
record-method = 方法
record-inputs = 输入数据
record-section = 战略章节
record-abbreviation = 缩写
record-website = 网站
record-speaker = 发言人
record-figure = 数值
record-files = 文件下载
# A file's size. $size is a number.
file-kilobytes = { $size } kB
case-context = 背景
case-building-blocks = 组成要素
case-enabling-factors = 成功条件
case-evidence = 证据
case-cost = 成本
case-lessons = 经验教训
case-transferability = 推广条件
# Relations to other records, in both directions.
relation-part-of = 所属
relation-has-part = 组成部分
relation-given-at = 提出场合
relation-gave = 在此提出
relation-related = 相关记录
# On an organisation's page: the records in which it takes part.
relation-organisation = 参与
record-alike = 相似记录
# How the record was made.
provenance = 本记录的形成
provenance-text = 每段文本都注明由谁编写，以及是否经通晓该语言的人员审核通过。
provenance-language = 语言
provenance-made = 编写
provenance-review = 审核
provenance-translated-from = 译自{ $language }
all-languages = 各语言对照
revision = 第 { $number } 版，{ $date }
cite = 引用
cite-text = 文本
cite-bibtex = BibTeX
permanent-link = 永久链接
record-as-json = 本记录的 JSON 格式
# Where a record comes from. $document is one of the founding documents below, $section a section sign or heading.
source-section = { $document }，{ $section }
source-000 = 澜沧江-湄公河环境合作战略与行动框架（2023—2027）
source-001 = 2022年4月22日工作组会议通讯
source-002 = 2022年第2期通讯：2022年2月24日研讨会专家观点
source-003 = 绿色澜湄计划宣传册（2018—2022）
source-004 = 2022年第15期通讯：2022年11月23日五周年工作会议

## The framework

framework-title = 战略与行动框架（2023—2027）
framework-text = 六国商定的五个优先领域及其行动、活动和时间安排。任何修改须经六国协商一致。
framework-activity = 活动
framework-schedule = 时间安排
framework-directions = 工作方向
framework-contents = 目录

## The map

map-title = 地图
map-text = 记录中提到的所有地点。地图下方的列表包含地图上的全部信息。
# Title and description of the drawn map, for screen readers. $count is a number of places.
map-drawing = 澜沧江-湄公河地区地图
map-drawing-text = 图中绘有澜沧江-湄公河及沿岸国家，标出 { $count } 个地点。地点名称见地图旁的文字。
map-table = 全部地点
map-place = 地点
map-kind = 地点类型
map-records = 记录
# Heading of the places that lie in several countries, or outside the six.
map-shared = 跨国或区域外地点
# Link to a search for all records of a place.
map-all-records = 全部 { $count } 条记录
map-approximate = 标记表示地点，不表示其范围；国家、省、河流和流域的标记位置由编者设定。
# Parts of the map that the reader can operate.
map-zoom-in = 放大
map-zoom-out = 缩小
map-whole-region = 显示整个地区
map-close = 关闭

## The glossary

glossary-title = 术语表
glossary-text = 本流域常用词语的七种语言对照。搜索时，平台借助术语表找到用其他语言写成的记录。
glossary-filter = 查找词语
glossary-theme = 专题
glossary-all-themes = 全部专题
glossary-show = 显示
glossary-empty = 没有包含该词语的概念。请缩短词语，或选择全部专题。
glossary-search-concept = 在平台中搜索

## A controlled list

list-title = { $list }
list-text = 平台的受控词表：{ $source }。
list-code = 代码
list-label = 名称
list-records = 记录

## About

about-title = 关于平台
about-what = 平台简介
about-what-text = 澜湄知识共享平台汇集中国、缅甸、老挝、泰国、柬埔寨和越南为共有的这条河流的环境所达成的共识、积累的知识和开展的工作：行动框架及其活动、对话与培训、研究、示范项目、标准、数据集、合作伙伴及其建议。
about-who = 服务对象
about-who-text = 面向公众、学生和记者，六国的官员和联络员，以及技术人员、研究人员、建设者和贷款机构。平台上的公开内容也可由机器读取。
about-principles = 原则
about-principle-sovereignty = 主权：各国自行决定共享哪些数据、与谁共享、何时开始共享。
about-principle-consensus = 共识：修改行动框架须经六国一致同意。
about-principle-openness = 开放：公开内容对人和机器同样开放。
about-principle-equality = 平等：七种语言，不分主次。
about-sources = 来源
about-sources-text = 平台内容由编者根据以下基础文件用自己的文字编写。每条记录都注明所依据的文件和章节。
about-languages = 语言与审核
about-languages-text = 英文依据来源文件；来源印有中文之处，中文亦依据来源。其余文本均由机器从英文译出，等待母语读者审核；审核之前均作标注。
about-languages-texts = 文本
about-languages-machine = 机器翻译，未审核
about-languages-reviewed = 出自来源，或经读者审核通过
about-search = 搜索原理
about-search-text = 平台按文字的规则把问题切分成词，同时在七种语言中查找，并借助术语表找到含义相同的词语。每一步都显示在结果旁，并可关闭。
about-privacy = 隐私
about-privacy-text = 本平台不统计访客，也不从其他计算机加载任何内容。只有在您登录时才设置一个 Cookie，用于记住您已登录。
about-licences = 许可协议
about-licence-texts = 平台文本：由编者自行编写；引用的标题归其发布者所有。数据集另有许可协议的，在其记录中注明。
about-licence-software = 软件：Apache-2.0 或 MIT，任选其一。
about-licence-fonts = 字体：Noto Sans，涵盖七种文字，SIL 开源字体许可证 1.1。
about-licence-basemap = 底图：Natural Earth，公有领域。
about-boundaries = 边界

## When something is wrong

error-back = 返回首页
error-not-found-title = 页面不存在
error-not-found-text = 网址可能有误，或该记录从未收录。请搜索该记录，或从首页开始浏览。
error-method-title = 此地址不接受这种请求
error-method-text = 知识中心在此只接受其他类型的请求。没有任何内容被更改。
error-bad-request-title = 无法识别该网址
# $parameter is a part of the address, $found what it holds; one of the sentences below follows.
error-parameter = “{ $parameter }”的值是“{ $found }”。
expected-one-of = 应为以下之一：{ $words }。
expected-number = 应为 { $least } 至 { $most } 之间的整数。
expected-year = 应为年份，例如 2022。
expected-subject = 应为词表名加代码，例如 sdg:6.3。
expected-licence = 应为 SPDX 许可协议标识符，例如 CC-BY-4.0。
expected-identifier = 应为小写拉丁字母、数字和连字符。
expected-shorter = 最多 { $limit } 个字符；当前为 { $found } 个。
error-internal-title = 平台出现故障
error-internal-text = 平台暂时无法响应，这与您的操作无关。请过一分钟再试。
error-busy-title = 平台繁忙
error-busy-text = 响应超时。请过一分钟再试。
error-full-text = 同时访问的人数超过了平台的处理能力。请过几秒再试。
error-too-many-title = 请求过多
error-too-many-text = 来自您地址的请求超过了平台的处理上限。请在 { $seconds } 秒后再试。
# $limit is a number of kilobytes.
error-too-large-title = 一次发送的内容过多
error-too-large-text = 平台在此最多接受 { $limit } kB。没有任何内容被更改。

## Signing in and accounts

sign-in-title = 登录
sign-in-button = 登录
# Below the form of the sign-in page.
sign-in-text = 账户由平台运营人员开通。忘记密码的，请向他们索取新链接。阅读公开内容不需要账户。
sign-in-code-text = 请输入验证器应用当前显示的六位数字，或您的一个备用码。
# Button; $provider is the name of another organisation's sign-in service.
sign-in-provider = 通过 { $provider } 登录
sign-out = 退出登录
signed-out = 您已退出登录。
field-email = 电子邮箱地址
field-password = 密码
field-new-password = 新密码
field-code = 验证码
field-secret = 身份验证器密钥
field-step = 步骤
field-name = 姓名
field-language = 语言
field-role = 角色
field-scope = 适用范围
field-token-name = 令牌名称
field-token-uses = 允许的用途
field-token-days = 有效天数
# The beginning of a message that tells why a form was not accepted; the reason follows.
refused = 操作未完成。
# The page behind a link by which a new person chooses a password.
welcome-title = 设置密码
welcome-text = { $name }，欢迎您。请设置密码；此后您用电子邮箱地址和该密码登录。
welcome-button = 使用此密码
password-rules = 至少 15 个字符。把四五个互不相关的词放在一起，容易记住，也难以猜中。
password-chosen = 密码已保存。请用它登录。
password-changed = 密码已更改。您的其他会话均已结束。
account-title = 您的账户
account-roles = 角色
account-no-roles = 您还没有角色。您可以阅读全部公开内容。
account-password = 密码
account-password-button = 更改密码
account-second-factor = 第二重验证
second-factor-text = 启用第二重验证后，任何人都不能只凭您的密码登录：还需要您手机应用上的验证码。
second-factor-begin = 设置第二重验证
second-factor-is-set = 您的账户已受第二重验证保护。
second-factor-remove = 取消第二重验证
second-factor-removed = 您的第二重验证已取消。
second-factor-steps = 请在手机上打开验证器应用，扫描此图，然后输入应用显示的验证码。
second-factor-picture = 供验证器应用扫描的二维码
second-factor-typed = 如果无法扫描，请在应用中输入以下密钥：
second-factor-button = 启用第二重验证
spare-codes-text = 第二重验证已启用。请抄下这些备用码并妥善保管：手机丢失时可用，每个只能用一次。备用码不会再次显示。
account-sessions = 会话
session-agent = 浏览器
session-address = 网络地址
session-seen = 最近使用
session-this = 当前会话
session-end = 结束
session-end-others = 结束其他全部会话
session-ended = 会话已结束。
account-tokens = 供程序使用的令牌
tokens-text = 程序可凭令牌代您操作。它的权限不超过您本人的权限，且仅限于您在此选择的用途。
token-made = 令牌已创建。请立即复制：它不会再次显示。
token-ends = 到期时间
token-used = 最近使用
token-never = 从未
token-make = 创建令牌
token-end = 停用
token-ended = 令牌已停用。
use-read = 读取记录
use-write = 更改记录
use-administer = 管理人员并查看审计日志
# Heading of a table's column with buttons.
column-what-to-do = 可用操作

## People

people-title = 人员
people-count = { $count } 个账户
people-new = 开通账户
people-new-button = 开通账户
person-state = 状态
person-state-open = 已开通
person-state-invited = 尚未设置密码
person-state-second-factor = 已开通，并启用第二重验证
person-state-closed = 已关闭
person-no-roles = 没有角色。
person-manage = 管理账户
person-act-invite = 生成设置密码的链接
person-act-end-sessions = 结束全部会话
person-act-reset-second-factor = 取消第二重验证
person-act-close = 关闭账户
person-act-reopen = 重新开通账户
person-done = 已完成。
invitation-made = 请以安全的方式将此链接交给本人。链接只能使用一次，七天内有效。
grant-title = 授予角色
grant-button = 授予角色
revoke = 收回
# For screen readers: the button beside a role. $role is the role and where it holds.
revoke-of = 收回：{ $role }
scope-hint = 整个平台（hub），或以下之一：country（国家）、organisation（机构）、project（项目）、datastream（数据流），后接半角冒号和具体代码，例如 country:LA 或 organisation:mrc-secretariat。

## Roles

roles-title = 权限说明
roles-text = 角色在一定范围内有效：整个平台、一个国家、一个机构、一个项目或一个数据流。程序就是按照下表作出判断的。
roles-action = 操作
roles-state = 操作前的状态
roles-who = 有权操作者
roles-everyone = 所有人
roles-handed-on = 有些角色可以在自己的范围内授予和收回其他角色：
role-reader = 读者
role-contributor = 供稿人
role-reviewer = 审核人
role-focal-point = 联络员
role-data-owner = 数据所有者
role-operator = 运营人员
role-text-reader = 阅读在该范围内共享的内容。
role-text-contributor = 撰写草稿并提交。
role-text-reviewer = 审核提交的内容：予以通过或退回。
role-text-focal-point = 代表一个国家或机构：发布和撤回内容，授予他人权限。
role-text-data-owner = 对数据作出决定：更正、发布、撤回，准许读者查看。
role-text-operator = 负责平台运行：管理账户和审计日志。不发布任何内容。
scope-hub = 整个平台
scope-country = { $name }
scope-organisation = 机构“{ $name }”
scope-project = 项目“{ $name }”
scope-datastream = 数据流“{ $name }”
# A role and where it holds.
role-within = { $role }，{ $scope }
action-read = 阅读
action-create = 撰写新记录
action-edit = 更改
action-submit = 提交
action-return = 退回
action-accept = 通过
action-publish = 发布
action-withdraw = 撤回
action-see-people = 查看哪些人有账户
action-manage-people = 开通、关闭和重置账户
action-grant = 授予和收回角色
action-read-audit = 查看审计日志
action-read-metrics = 查看程序的运行指标
state-draft = 草稿
state-submitted = 已提交
state-returned = 已退回
state-accepted = 已通过
state-published = 已发布
state-shared = 与部分国家共享
state-withdrawn = 已撤回
state-hub = 平台本身
step-submit = 提交审核
step-return = 退回
step-accept = 通过
step-publish = 发布
step-withdraw = 撤回

## The audit trail

audit-title = 审计日志
audit-text = 记录每一次更改和每一次非公开内容的披露，最新的在前。每一行都带有前一行的数字指纹，因此任何一行被改动或删除都能发现。
audit-number = 行号
audit-at = 时间（UTC）
audit-who = 操作人
audit-whence = 来源
audit-what = 操作
audit-object = 对象
audit-before = 操作前
audit-after = 操作后
audit-filter = 显示
audit-verify = 核验全部日志
audit-none = 没有符合条件的行。
audit-older = 更早的行
audit-csv = 表格形式（CSV）
# $count lines were read; $head is a fingerprint.
audit-sound = 共 { $count } 行，每一行都与写入时一致。最后一行的数字指纹是 { $head }。
audit-unsound = 日志与写入时不一致。
audit-fault-altered = 第 { $number } 行与写入时不一致。
audit-fault-removed = 第 { $number } 行缺失。
audit-fault-inserted = 第 { $number } 行是在前后两行写入之后插入的。
audit-fault-unchained = 第 { $number } 行与前一行不衔接。
audit-fault-cut = 日志到第 { $found } 行结束；应到第 { $number } 行。
audit-fault-not-as-noted = 第 { $number } 行的数字指纹与此前记下的不同。

## Why something was refused

refusal-credentials = 地址、密码或验证码不正确。
refusal-throttled = 尝试次数过多。请在 { $seconds } 秒后再试。
refusal-password-short = 密码有 { $found } 个字符；至少需要 { $least } 个。
refusal-password-long = 密码有 { $found } 个字符；最多 { $most } 个。
refusal-password-guessable = 程序很快就能猜出此密码。请使用互不相关的词。
refusal-link = 此链接已用过、已过期，或从未发出。请向平台运营人员索取新链接。
# $field is the name of a form's field, $found what was typed, $expected in English.
refusal-field = “{ $field }”的值是“{ $found }”；应为：{ $expected }。
refusal-taken = { $email } 已有账户。
refusal-unknown = 平台没有为 { $email } 开通过账户。
refusal-unverified = 登录服务没有核实您的电子邮件地址，此前也没有人通过它登录过这里的账户。
refusal-last-operator = 这样一来，平台将没有运营人员。
refusal-stale = 您打开之后，该记录已有更改。请重新查看。
refusal-step = 该记录处于其他状态：{ $found }。
refusal-provider = 登录服务未能确认您的身份。请再试一次。
error-forbidden-title = 您无权进行此操作
error-forbidden-text = 您的角色不包括此项权限。角色页面说明谁可以做什么。
error-sign-in-title = 请先登录
error-sign-in-text = 此页面仅供有账户的人员使用。
error-form-title = 表单不是从本平台发送的
error-form-text = 表单已过期，或是从其他网站发送的。请重新打开页面，再操作一次。
error-conflict-title = 内容在此期间已有更改
error-away-title = 数据库没有响应
error-away-text = 您发送的内容未能保存。请过一分钟再试。
error-unsure-text = 数据库在确认是否保存之前失去了响应。重新发送前，请先查看内容是否已经保存。

## Methods: their list, their pages, and what is wrong with what they are given

# A list of published methods that the hub computes by; also in the menu.
methods-title = 方法
methods-text = 本中心能计算什么，依据谁的规则。每种方法都遵循一份注明的出版文件；同样的数据在网页、命令行和程序接口上得到同样的结果。
# Heading of a list of questions that an example of a method answers.
methods-questions = 可以回答的问题
home-methods = 所有方法
family-air = 空气
family-water = 水
family-hydrology = 河流与降雨
family-freshwater-health = 淡水健康
family-sdg = 可持续发展目标
family-risk = 风险与选择
method-answer = 结果
method-warning = 注意：
method-as-table = 表格形式
method-data-source = 数据
method-made-by = 计算方法
method-download-json = 下载，含全部输入（JSON）
method-try = 试一试
method-refused = 无法计算。
method-optional = （可留空）
method-table-hint = 每行一条记录，用逗号分隔；第一行是列名：
method-file = 或选择文件
method-file-hint = CSV、JSON 或 Excel（.xlsx），最大 2 MB。上面填写的内容优先于文件。
method-compute = 计算
method-compute-json = 计算并下载（JSON）
method-formula = 公式
method-inputs = 需要的数据
method-outputs = 给出的结果
method-limits = 不适用的情形
method-sources = 出处
method-edition = 版本
method-as-json = 本卡片（JSON）
column-time = 时间
value-missing = 无数据
value-count = { $count } 个输入值
# Between which numbers a value must be; the unit stands with the last number.
range-between = { $least } 至 { $most }
range-least = { $least } 或以上
range-most = { $most } 或以下
range-any = 数字
range-any-unit = 数字，单位 { $unit }
# What is wrong with a value that a method was given. $place names the input, row or column.
fault-found = { $place }的值是“{ $found }”。应为：{ $expected }。
fault-missing = 缺少{ $input }。
fault-unknown = 没有名为“{ $input }”的输入。应为以下之一：{ $words }。
fault-form = { $input }的形式不对。应为：{ $expected }。
fault-no-column = { $input }缺少列“{ $column }”。
fault-unknown-column = { $input }有未知的列“{ $column }”。应为以下之一：{ $words }。
fault-empty = { $place }为空。
fault-too-few = { $input }有 { $found } 个值，至少需要 { $least } 个。
fault-too-many = { $input }有 { $found } 个值，最多允许 { $most } 个。
fault-none-of = 以下各项均未给出：{ $inputs }。至少需要一项。
fault-not-converged = { $iterations } 步内没有得到解。
fault-cancelled = 计算时间超过网页等待的时间。请使用程序接口或命令行。
place-row = { $input }第 { $row } 行
place-cell = { $input }第 { $row } 行“{ $column }”列
place-line = 第 { $line } 行“{ $column }”列
place-file = { $file }：{ $reason }
unread-json = 第 { $line } 行第 { $character } 个字符：不是 JSON（{ $reason }）。
unread-not-an-object = 应为按名称列出输入的对象，实际是{ $found }。
unread-twice-in-time = { $input }：时间 { $time } 出现两次。
unread-not-utf8 = 第 { $byte } 字节：不是 UTF-8 文本。
unread-csv = 第 { $line } 行：{ $reason }
unread-one-row = 应为一行数值，实际有 { $found } 行。
unread-no-time = 应有名为“time”的列，实际有：{ $found }。
# What a value should look like, within sentences.
form-number = 数字
form-word = 文字
form-words = 文字
form-date = 日期，例如 2026-01-31
form-series = 时间序列
form-table = 表格
form-time = 时间，例如 2024-01-31T13:00
form-time-and-value = 含 time 和 value 的对象
form-number-or-null = 数字或 null
form-row = 按列名给出各列的对象
form-known-columns = 该方法已知的列
form-nothing = 空
form-truth = true 或 false
form-list = 列表
form-object = 对象
form-sheet = 第一行为列名的工作表
form-file = .csv、.json 或 .xlsx 文件
method-uncertain = 这些数值有多可靠？
method-uncertain-text = 填入标准差，结果会给出可能的偏差：按正态分布抽取输入2,000次（JCGM 101:2008）。
spread-title = 结果有多可靠
spread-how = 输入抽取 { $draws } 次，随机种子 { $seed }。
spread-of = 数值
spread-mean = 均值
spread-deviation = 标准差
spread-from = 95%区间下限
spread-to = 95%区间上限
method-save = 计算并保存为草稿
method-save-title = 记录标题
method-download-crate = 下载研究对象（RO-Crate）
field-result = 结果
rows-more = 其余 { $count } 行只在文件中。

goals-title = 六国并列
goals-text = 中国、缅甸、老挝、泰国、柬埔寨和越南在可持续发展目标各项指标上的位置。每个数值都按《2021年可持续发展报告》的界限评分。
goals-read = 每格是最新数值；下面依次是得分（0为下限，100为达标）、2015年以来的趋势和年份。小方块：绿色为达标，黄色、橙色为途中，红色为差距大。
goals-no-index = 这里只有报告92项指标中的20项，因此不计算指数：缺少超过五分之一时，指数会误导。
goals-indicator = 指标
goals-country = 国家
goals-no-value = 无数值
goals-value = 最新数值
goals-year = 年份
goals-score = 得分
goals-colour = 颜色
goals-trend = 趋势
goals-change = 每年得分变化
goals-needed = 所需的每年变化
goals-all = 历年数值
goals-thresholds = { $green }起为绿色，{ $red }以外为红色；单位：{ $unit }。
goals-csv = 全部数值（CSV）
goals-series = 世界银行序列
goals-rules = 计算规则
goals-link = 六国并列，逐项指标

expectation-year = 年份，如2026
expectation-reference = 本站保存的一份评估及其某个输入或输出，写作 record:ID#NAME
method-reference-hint = 也可不填数值，写 record:ID#NAME，取本站保存的评估中的某个输入或输出。
relation-derived-from = 计算所据
relation-derived = 据此计算

basins-title = 流域淡水健康
basins-text = 本区域流域的淡水有多健康：科学家发表的结果，以及本站保存的评估，均按淡水健康指数。
basins-components = 三个分量各为0至100分，并列而不合并：生态系统是否完整、给人们带来什么、治理得如何。
basins-method = 评估一个流域
basins-newest = 最新结果
basins-missing = 缺少数据
basins-place = 本站关于此流域的其他内容
method-save-basin = 流域
basins-link = 流域淡水健康（地图）

fault-lacking = { $place }中没有所需的内容。应为：{ $expected }。
fault-not-finite = { $output }超出了数值能表示的范围。请输入通常大小的数值。
form-each-column-once = 每列只出现一次
range-above-zero = 大于0{ $unit }

changes-title = 变更与版本
changes-text = 只有六国全部同意，框架才会变更。每项提议、每个答复和每个旧版本都保留在此，供所有人阅读。沉默不等于同意，一国反对，提议即告终止。
changes-waiting = { $count ->
   *[other] 有 { $count } 项提议等待您的答复。
}
changes-proposals = 提议
changes-none = 目前还没有提议。代表一国发言的人登录后可在下方提出变更。
changes-about = 涉及内容
changes-by = 提议方
changes-standing = 状态
changes-agreed-n = 已同意
changes-your-turn = 等待您的答复
n-of-six = { $n } / { $six }
versions-title = 版本
version-name = 版本
version-number = 第 { $number } 版
version-since = 生效日期
version-adopted = 六国通过时的版本
version-in-force = 现行
version-replaced = 已被取代
version-by-change = 相关变更
version-until = 本版本有效至 { $day }。
propose-title = 提出变更
propose-wish = 希望如何变更
propose-language = 所修改文本的语言
propose-next = 继续
propose-text = 其他五国会立即看到您的提议。只有六国（包括贵国）全部同意才会生效：请贵国也作答复。
propose-for = 代表哪个国家
propose-days = 从今天起 1 至 366 天；留空则为 30 天。
propose-button = 提出
wish-amend = 修改其内容
wish-add = 为该行动增加一项活动
wish-remove = 删去该活动
act-amend = 修改
act-add = 新活动
act-remove = 删去
change-difference = 将改变的内容
change-part = 部分
change-before = 之前
change-after = 之后
change-answers = 六国
change-answer = 答复
change-day = 日期
change-history = 先前的答复
change-your-answer = 您的答复
change-reason-note = 反对须说明理由，理由对所有人公开。在提议有结果之前，您可以再次答复。
change-answer-button = 答复
change-take-back = 撤回提议
position-agree = 同意
position-object = 反对
position-abstain = 弃权
position-none = 尚未答复
position-nobody = 尚未答复；目前此处无人代表该国
standing-open = 进行中：等待答复
standing-agreed = 六国一致同意；自 { $day } 起生效
standing-objected = { $country }于 { $day } 反对
standing-lapsed = 至 { $day } 未获六国一致同意
standing-taken-back = 已于 { $day } 撤回
standing-overtaken = 已于 { $day } 被另一变更取代
action-propose = 提议变更框架
action-answer = 代表本国答复提议
state-register = 登记簿（限本国）
field-reason = 理由
field-answer-by = 答复截止日期
field-part-code = 编号
field-part-title = 标题
field-part-schedule = 时间安排
field-part-start = 开始
field-part-end = 结束
refusal-consensus = 该内容属于框架。已商定的内容只有六国全部同意才能改变：请提出变更。
refusal-no-change = 提议没有改变任何内容。请写明应有何不同。
refusal-decided = 该提议已有结果。

outcomes-title = 承诺了什么，做了什么
outcomes-promised = 中国、缅甸、老挝、泰国、柬埔寨和越南承诺在 2023 至 2027 年间开展 { $areas } 个优先领域的 { $actions } 项行动共 { $activities } 项活动。
outcomes-text = 以下是此处记录的全部内容。每个数字都可打开查看其所汇总的条目；没有任何估算，无人登记的不计入。
outcomes-participants = 日志所计参与人次
outcomes-started = 2023–2027 年有记录的活动
outcomes-areas = 按优先领域
outcomes-area = 优先领域
outcomes-activities = 承诺的活动
outcomes-areas-note = 属于两个领域的内容在两处都计，因此各列之和不等于上面的数字。
outcomes-timeline = 逐年，2016–2027
outcomes-timeline-what = 按开始年份计的记录条目
outcomes-all-lines = 全部条目
outcomes-csv = 下载 CSV
outcomes-sites = 示范地点
outcomes-money = 资金（美元）
outcomes-no-money = 目前没有登记任何资金。
outcomes-money-countries = 按登记国家
outcomes-without-rate = { $count ->
    [0] 每笔金额都有汇率。
   *[other] 有 { $count } 笔金额没有汇率，未计入总和。
}
outcomes-stories = 实地故事
outcomes-published = 其他文件公布的数字
outcomes-published-text = 这些数字出自合作文件，文件未列出其所计内容；上面的数字是本平台能够逐条展示的。
outcomes-figure = 数字
outcomes-stated = 公布值
lines-title = 数字背后的条目
lines-count = { $count ->
    [0] 没有记录。
   *[other] { $count } 条。
}
lines-since = { $year } 年及以后
lines-sum = 合计
log-title = 活动日志条目
log-new = 登记所做之事
log-new-text = 条目记录已完成的事，立即对所有人可见。之后不能修改，只能说明理由后划去，再重新登记。
log-country = 为哪国登记
log-evidence-note = 证明此事的公开记录的标识符（见其网址）；可留空。
log-money-note = 金额写作 12500 或 12500.50。没有汇率的其他货币金额不计入总和。更多金额请另登记条目。
log-enter = 登记
log-struck = 该条目已被划去，不再计入。
log-strike = 划去该条目
log-strike-note = 条目和您的理由都会保留，供所有人阅读。
sort-of-line-event = 活动与会议
sort-of-line-demonstration = 示范项目
sort-of-line-research = 研究成果
sort-of-line-entry = 日志条目
flow-commitment = 承诺
flow-disbursement = 支付
flow-in-kind = 实物
funding-cooperation-fund = 澜湄合作专项基金
funding-chinese-government = 中国政府
funding-international = 国际组织、伙伴和第三国
funding-regional = 其他国家和区域组织
funding-private = 私营部门
funding-countries = 澜湄国家
sector-government = 政府
sector-international = 国际组织
sector-non-governmental = 非政府组织
sector-private = 企业和银行
sector-research = 研究与教育
sector-community = 社区
field-log-activity = 框架活动
field-what-was-done = 所做之事
field-day-done = 时间
field-evidence = 证据
field-participants = 参与者
field-women = 女性
field-men = 男性
field-youth = 15 至 24 岁
field-from-country = 按国家计的参与者
field-from-sector = 按部门计的参与者
field-flow = 资金去向
field-funding = 资金来源
field-amount = 金额
field-currency = 货币
field-rate = 每单位折合美元
field-rate-on = 汇率日期
field-rate-source = 汇率发布者
field-money = 金额
parts-gender = 女性和男性
parts-youth = 青年
parts-countries = 各国
parts-sectors = 各部门
refusal-rate = 汇率为“{ $found }”；应为大于零的数，并注明发布者。
refusal-parts = 参与者共 { $total } 人，但{ $part }合计为 { $found }。
action-log = 为一国登记所做之事
outcomes-undated = 未注明年份
outcomes-calendar = 活动日历文件
outcomes-under = 框架之下，2023年以来
outcomes-zero = 无人登记的不计入：零表示此处没有记录，并不表示什么都没做。
outcomes-before = 此前，2016–2022
outcomes-column-started = 其中2023年以来有记录的
outcomes-column-since = 2023年以来的条目
outcomes-column-before = 2016–2022年的条目
lines-until = { $year } 年及以前
log-activity-gone = 此后已从框架中删去
log-evidence-gone = 已不再公开
field-country = 国家
field-wish = 希望如何变更
field-position = 答复
field-language-of-agreed = 所商定文本的语言
lines-activities = { $count ->
    [0] 其中没有属于框架活动的条目。
   *[other] 属于框架的 { $count } 项活动。
}
results-title = 成果
results-text = 每项指标都有起始值、应在某年达到的目标值，以及此后测得的数值。这些都由各国录入，每个数值都注明其发布出处。
results-lead = 框架指数为 { $value }（满分 100）。由于尚有未知数据，其真值可能在 { $low } 至 { $high } 之间。
results-nothing = 尚无测量值记录：框架指数可能在 0 至 100 之间的任何位置。
results-new = 录入指标
results-new-text = 指标属于框架中的一项行动。目标值低于基线值时，数值越小越好。指标会留在登记册中；误录的内容须说明理由后划除，再重新录入。
results-indicators = 指标
results-none = 创始文件未给出带有基线值和目标值的指标，各国也尚未录入。联络人可在此录入。
results-newest = 最新值
results-class = 进展
results-struck = 已划除。
results-csv = 全部指标和数值（CSV）
results-index = 框架指数
results-index-text = 每项指标在基线值处得 0 分，在目标值处得 100 分。指标汇总到行动，行动汇总到领域，领域汇总到整体，均取加权平均；各领域权重相同，同一领域内各行动权重也相同。缺失的数据不按零计算：它不参与平均，并按其所有可能取值使区间变宽。
results-picture = 0 至 100 分：色带为可能范围，标记为已知部分的平均值
results-terms = 指数的每一项
results-term = 项
results-part = 占上一级的份额
results-points = 得分
results-between = 可能范围
results-contribution = 对上一级的贡献
results-known = 已知指标
results-source = 得分与平均依据经合组织和联合研究中心（2008）《复合指标构建手册》；区间为本平台所加。供程序使用：
results-whole = 整个框架
results-interval = { $low }–{ $high }
results-value = { $value }（{ $year }）
n-of-n = { $all } 项中 { $n } 项
results-indicator = 指标
results-action-gone = 其所属行动已不在框架中，因此不计入指数。
results-measured = 基线值及此后的测量值
results-values = 数值
results-no-values = 自基线以来尚无测量值，或尚未有人录入。
results-parts = 其中
results-counts = 是否计入
results-counts-yes = 是
results-counts-no = 否：同年较晚录入的数值计入
results-measure = 录入数值
results-by-country = 各国数值
results-strike = 划除此指标
progress-title = 等级如何得出
progress-text = 将自基线以来的年增长率与从基线按期达到目标所需的年增长率相比：达 95% 为显著进展，60% 为中等，0% 为有限，低于 0% 为倒退（Open SDG 自动进展测量法，依据欧盟统计局）。
progress-from-zero = 基线值或目标值为 0，无法计算增长率：按原方法取 0.001，因此增长率总是很大。
progress-term-base = 基线值
progress-term-newest = 最新值
progress-term-elapsed = 从基线到目标已过时间
progress-term-observed = 实际年增长率
progress-term-required = 所需年增长率
progress-term-measure = 实际与所需之比
progress-term-bounds = 显著 · 中等 · 有限的下限
progress-term-score = 得分（-5 至 5）
progress-deterioration = 倒退：正朝相反方向变化。
progress-limited = 有限进展：方向正确，但过慢。
progress-moderate = 中等进展：方向正确，但不足以达标。
progress-substantial = 显著进展：有望按期达标。
progress-target-achieved = 目标已实现。
progress-none = 尚无等级。
no-progress-too-few = 需要基线之后某年的数值。
no-progress-signs = 无法在负值与正值之间计算增长率。
no-progress-target = 基线值与目标值分处零的两侧，无法计算增长率。
no-progress-number = 这些数值无法计算增长率。
field-framework-action = 框架中的行动
field-indicator-title = 指标
field-unit = 单位
field-method = 测量方法
field-indicator-source = 基线值和目标值的出处
field-baseline-year = 基线年份
field-baseline = 基线值
field-target-year = 目标年份
field-target = 目标值
field-weight = 权重
field-value-year = 数值年份
field-value = 数值
field-value-source = 数值的发布者和出处
field-value-women = 女性的数值
field-value-men = 男性的数值
refusal-struck = 此项已被划除。
outcomes-embed = 在您的网页中显示这些数据
outcomes-embed-text = 此框架显示相同的最新数据，不使用 Cookie 和脚本。
action-score = 以独立评审人身份评价活动
action-moderate = 审核公众意见
reviews-title = 评估
reviews-text = 在每轮评估中，各国说明其活动进展，独立评审人进行审查，任何人都可以发表意见。三方的看法并列呈现。
reviews-none = 尚未启动任何一轮评估。联络人可在此启动。
review-open = 进行中
review-closed = 已结束
review-closed-on = 已于{ $day }结束
review-name = { $year }{ $kind }
round-kind-annual = 年度评估
round-kind-mid-term = 中期评估
round-kind-final = 终期评估
review-new = 启动一轮评估
review-new-text = 公众在某一日前发表意见，各国和评审人在另一日前录入评价。所有意见均获答复后，本轮评估方可结束。
field-round-kind = 评估类型
field-round-year = 所评估的年份
field-round-opens = 开始日期
field-comments-until = 公众意见截止日期
field-round-until = 各国和评审人截止日期
report-title = 评估报告
review-eyes = 完成程度（%）
review-eyes-text = 三方审视每项活动：负责方、独立评审人和公众。每个数字均为中位数；多人发表看法时，括号内依次为最小值和最大值（如有不同）以及人数，例如 40（20–60；2）。三方数字不取平均：相差 20 分及以上时予以注明。
review-responsible = 负责方
review-reviewers = 独立评审人
review-public = 公众
review-distance = 相差
review-disagree = 意见不一
review-disagree-text = 三方中有两方相差 20 分及以上。两种看法均予保留。
review-eye = { $median }（{ $range }；{ $n }）
review-eye-same = { $median }（{ $n }）
review-comments = 公众意见
review-no-comments = 尚无已发布的意见。
review-comment = 意见
review-unanswered = 尚未答复。
review-reply = 答复
field-reply = 官方答复
review-refused = { $count } 条意见未予发布，理由如下：
review-waiting = 待审核的意见
review-not-let-in = 未予发布：
review-let-in = 发布
review-refuse-why = 不予发布的理由（公开）
review-refuse = 不予发布
review-say = 您的意见
review-say-text = 任何人都可在 { $day } 前用七种语言中的任何一种发表意见，无需账户。意见经审核后公开，并会得到官方答复。只有填写了姓名才会显示。
review-said = 您的意见已保存，经审核后将公开。
review-about = 意见涉及
field-comment = 意见
field-comment-name = 署名（可不填）
review-your-progress = 您认为完成了多少，0–100%（可不填）
review-send = 提交意见
review-close = 结束本轮评估
review-close-text = 此后不能再录入任何内容。须先答复所有意见；负责方或评审人未作说明的，将如实标为缺失。
review-nothing-said = 尚无说明。
review-counts-not = 不计入：作者同时代表负责方。
review-assess = 说明进展
field-progress = 完成程度，0–100%
field-quality = 质量，1（差）至 5（很好）
field-difficulty = 困难
field-next-step = 下一步
review-evidence-note = 公开记录的标识符，以空格分隔。凡有进展，至少须有一项。
review-score = 录入您的评分
review-score-text = 参与活动者不得对其评分。再次录入将取代之前的录入。
review-missing-own = { $count } 项活动的负责方尚未说明进展。
review-missing-scores = { $count } 项活动的独立评分不足两份。
review-missing-replies = { $count } 条意见尚未答复。
review-nameless = 匿名
review-says-done = 认为已完成 { $progress }%
review-marks = 完成 { $progress }%，质量 { $quality }（满分 5）
refusal-interested = 您参与了此活动，不能对其评审。
refusal-not-open = 今日不接受，请查看日期。
refusal-unanswered = { $count } 条意见有待审核或答复。
report-name = 评估报告：{ $round }
report-made-of = 由澜湄知识共享平台登记册生成，共 { $n } 条记录
report-summary = 摘要
report-days = 评估期间
report-state = 状态
report-assessed = 负责方已说明进展的活动
report-scored = 独立评分不少于两份的活动
report-disagreeing = 三方中有两方相差 20 分及以上的活动
report-refused = 未予发布的意见
report-missing = 缺失内容
report-bars = 负责方所述完成程度
report-bars-what = 百分比：标记为各国中位数，色带为最小值至最大值
report-index-source = 各部分的权重与得分见成果页
report-reviewer = 评审人 { $n }
name-before = { $name }：
report-activities = 各项活动
report-done = 承诺与完成
report-made = 本报告如何生成
report-made-text = 所有数字均由公开登记册和平台记录计算得出，没有为报告另行录入。相同数据生成逐字节相同的报告。各表均可从表中各行或表下一行链接到所据内容；数据见以下地址：
report-languages = 数据以外的文字为机器翻译，未经审校；各方所写内容保留原文。
registration-title = 报名
registration-none = 此活动尚未开放报名。
registration-calendar = 活动日历文件
registration-days = 报名时间：{ $opens } 至 { $closes }。
registration-places = { $places } 个名额中已有 { $taken } 个被占用。
registration-taken = 已有 { $count } 人报名；名额不限。
registration-waiting = { $count } 人在候补名单上。
registration-not-yet = 报名将于 { $day } 开始。
registration-closed = 报名已于 { $day } 截止。
registration-full = 名额已满，且无候补名单。
registration-register = 报名
registration-text = 所有语言共用一份名单，按先后顺序排列。您填写的内容仅活动组织者可见。您将获得一个专属网址，用于查看或取消名额。
registration-from = 国家
registration-elsewhere = 其他
registration-language = 希望使用的语言
registration-run = 管理此活动
registration-list = 报名名单
registration-list-text = 您查看此名单的操作已记入审计记录。
registration-change-places = 更改名额
registration-open = 开放报名
registration-waiting-list = 名额满后保留候补名单
field-places = 名额（留空表示不限）
field-registration-opens = 报名开始日期
field-registration-closes = 报名截止日期
field-attendee-name = 姓名
field-attendee-organisation = 机构（可不填）
field-attendee-needs = 参会所需协助（可不填）
refusal-registered = 此邮箱已在名单上。
ticket-title = 名额
ticket-confirmed = 您已获得名额。
ticket-waiting = 您在候补名单上排第 { $position } 位。有人退出时，按顺序递补。
ticket-cancelled = 此名额已取消。
ticket-keep = 请保存此网址。这是查看您名额的唯一途径，持有者均可取消名额。
ticket-cancel-text = 若取消名额，将由候补名单上第一位递补，您填写的内容不再保留。
ticket-cancel = 取消我的名额
partnership-title = 需求与供给
partnership-text = 各机构的需求与可提供的资源：资金、技术、专业知识、数据、培训。平台说明哪些相匹配及其原因。只有双方同意后才会告知联系人。
partnership-none = 目前没有有效的公告。负责登记各国工作的人员可在此录入需求与供给。
partnership-new = 录入需求或供给
partnership-side-need = 需求
partnership-side-offer = 供给
partnership-kind-money = 资金
partnership-kind-technology = 技术
partnership-kind-expertise = 专业知识
partnership-kind-data = 数据
partnership-kind-training = 培训
partnership-unit-us-dollars = 美元
partnership-unit-person-days = 人日
partnership-unit-people = 人
partnership-term-subjects = 共同主题
partnership-term-place = 地点
partnership-term-capacity = 能力
partnership-term-language = 语言
partnership-term-timing = 时间
partnership-matches = 匹配项
partnership-no-matches = 目前没有匹配项。
partnership-score = { $score }（满分 100）
partnership-share = 占总分
partnership-because = 依据
partnership-ask = 请求与对方建立联系
partnership-agree = 同意：双方可见对方联系人
partnership-decline = 拒绝
partnership-state-none = 尚无人提出请求。
partnership-state-asked = 一方已提出请求，另一方尚未答复。
partnership-state-declined = 对方已拒绝。
partnership-state-introduced = 双方均已同意。
partnership-contact = 联系人
partnership-withdraw = 撤回此公告
partnership-withdrawn = 已撤回
partnership-anywhere = 不限
partnership-any = 任意
partnership-conditions = 必须满足的条件
field-notice-side = 需求或供给
field-notice-kind = 类型
field-notice-title = 标题
field-text = 具体内容
field-subjects = 主题：代码，如 area:3 或 sdg:13，以空格分隔
field-countries = 国家（不选表示不限）
field-languages = 工作语言（不选表示任意）
field-organisation = 机构（记录标识符）
field-period = 起止日期
field-first = 第一天
field-last = 最后一天
field-notice-amount = 数量：美元、专家人日或培训人数（可不填）
field-only-countries = 仅限这些国家的机构
field-only-organisation-forms = 仅限这些类型的机构（如 ministry、research）
field-must-language = 对方必须使用的语言
field-least-amount = 最低数量
field-least-days = 最少共同天数
refusal-no-match = 两者不匹配，或目前不能进行此操作。
field-judgement = 发布或不予发布
refusal-done = 此操作已完成。
refusal-waiting = 本轮评估待审核的意见过多。请稍后再试；您填写的内容仍在表单中。
progress-zero = （以 0 为基数计算，增长率总是很大。）
record-iati = 通过 IATI 报告
outcomes-iati = IATI 活动（XML）
outcomes-iati-organisation = IATI 机构（XML）
outcomes-cbd = 按全球生物多样性目标列出的活动（CSV）
calls-title = 征集
calls-text = 所提供的奖学金和资助、谁可以申请，以及如何评审。
calls-none = 尚未发布任何征集。
calls-new = 发布征集
call-form-text = 请用本页的语言书写。征集发布后即保持原样，不能再更改。
field-call-title = 标题
field-call-text = 提供什么、给谁、为什么
field-call-programme = 项目（其记录的标识符；可留空）
field-call-opens = 申请开始日期
field-call-closes = 申请截止日期
field-decide-by = 决定的最后日期
field-call-places = 可录取人数
field-call-ages = 年龄
call-nationalities = 仅限以下国家的国民（不选：六国均可）
call-age-least = 最小年龄（可留空）
call-age-most = 最大年龄（可留空）
call-language = 必须能够使用的工作语言
call-language-any = 不限
field-criterion = 评审内容
field-criterion-weight = 权重（百分比）；合计为 100
field-best-mark = 最高分
field-mark = 分数
field-birth-year = 出生年份
field-nominated-by = 推荐人的电子邮件（可留空）
field-supervisor = 导师的电子邮件（可留空）
field-statement = 申请理由
field-reasons = 理由
field-outcome = 决定
field-relation = 关系
call-days = 申请时间：{ $opens }至{ $closes }，决定不晚于{ $decided }
call-places = 可录取 { $count } 人
call-not-yet = 申请将于{ $day }开始。
call-open = 申请开放至{ $day }。
call-closed = 申请已于{ $day }截止。
call-programme = 所属项目
call-eligible = 谁可以申请
call-anyone = 六国国民
call-nationality = 国籍：{ $countries }
call-aged = 截止当年 { $least } 至 { $most } 岁
call-speaks = 能够使用这种语言工作：{ $language }
call-judged = 如何评审
call-criterion = { $title }：{ $weight }%，分数 0 至 { $scale }
call-judged-text = 至少两位评审人打分。与申请人有密切关系的人（同一机构、师生、亲属、合著者或推荐人）不得阅读、打分或决定。申请人会得知决定及其理由。
call-judge = 申请
call-apply = 申请
call-apply-text = 无需账户。您会得到一个专属网址，用于查看决定，也可撤回申请。只有评审者能读到您所写的内容，每次阅读都会留下记录。
call-applications = { $count } 份申请
call-list-text = 这里只有编号，没有姓名。与申请人有密切关系的人不能接触该申请。每次打开都会在审计记录中留下一行。
call-no-applications = 尚无人申请。
call-back = 返回征集
application = 申请
application-own = 您的申请
application-keep = 请保存此网址。它是回到您申请的唯一途径，持有它的人可以阅读并撤回该申请。
application-waits = 尚未决定。
application-decided = { $day }决定：{ $outcome }
application-withdrawn = 已撤回。这里不再保存所写的内容。
application-withdraw = 撤回
application-withdraw-text = 撤回后，您所写的内容不会保留；在征集开放期间可以再次申请。
application-nationality = 国籍
application-organisation = 工作或学习单位
application-languages = 能够使用的工作语言
application-disclosed = 您阅读此内容已记入审计记录。
application-marks = 分数
application-ranking = 名次
application-decision = 决定
application-scores = { $count } 位评审人已打分。
application-scored = 您是其中之一。
application-rank = 第 { $place } 名：平均 { $mean }%，最高与最低相差 { $spread } 分
application-score = 打分
application-decide = 决定
application-decide-text = 申请人会得知理由；其他人只看到录取人数。决定不可更改。
application-declare = 声明与申请人有密切关系
application-declare-text = 此后您将不能再接触此申请，您所打的分数也不再计入。
application-blocked = 您不能阅读、打分或决定此申请。
conflict-same-person = 这是您本人的申请。
conflict-same-organisation = 申请人所属机构正是您任职的机构。
conflict-declared = 您或申请人已声明彼此关系密切。
conflict-nominated = 您推荐了该申请人。
near-supervisor = 导师或学生
near-family = 亲属
near-co-author = 合著者
outcome-accepted = 录取
outcome-waiting-list = 候补
outcome-declined = 未录取
refusal-call-day = 该征集今天不接受此项操作。
refusal-ineligible = 不符合该征集的要求：{ $unmet }
refusal-few-scores = 须先有两位无利益关系的评审人打分。
refusal-no-place = 该征集的名额已满。
network-members = 成员
network-count = { $count } 名成员
network-shown = 此处仅列出同意公开姓名的成员。
network-closed = 该网络尚未在此接受成员。
network-open = 开放成员加入
network-join = 加入
network-join-text = 无需账户。由网络管理者确认成员。他人只能看到您勾选的内容，您的电子邮件永不公开。您会得到一个专属网址，用于修改内容或退出。
network-keep = 所有申请加入者
network-keep-text = 每次查看此名单都会在审计记录中留下一行。被移除者的信息不会保留。
network-nobody = 尚无人申请加入。
field-member-about = 您从事的工作（可留空）
member-shows = 所有人可以看到的内容
member-shows-name = 我的姓名和国家（不勾选则不显示任何信息）
member-shows-organisation = 我所属的单位
member-shows-about = 我从事的工作
member-is-confirmed = 成员
member-confirm = 确认
member-remove = 移除
membership-title = 您的成员资格
membership-waits = 等待确认；在此之前不会显示任何内容。
membership-confirmed = 您已是成员。
membership-left = 此成员资格已结束。所写内容未予保留。
membership-keep = 请保存此网址。它是返回的唯一途径，持有它的人可以修改有关您的内容。
membership-change = 更改
membership-change-text = 显示范围立即生效。若您修改了自我介绍，则需重新确认。
membership-leave = 退出
membership-leave-text = 退出后，您所写的内容不会保留。
minutes-title = 会议记录
minutes-none = 此会议尚无会议记录。
minutes-begin = 开始会议记录
field-meeting-before = 上一次会议（其记录的标识符；可留空）
minutes-before = 上次会议的承诺进展
minutes-agenda = 议程
minutes-item = 添加议题
field-agenda-item = 议题
minutes-paper = 文件
field-paper = 文件（其记录的标识符；可留空）
minutes-nothing = 尚未录入。
minutes-nothing-promised = 没有作出承诺。
minutes-statements = 发言
minutes-statement = 发言
minutes-say = 添加发言
field-speaker = 发言人或代表团
field-statement-text = 发言内容
field-statement-number = 发言编号
minutes-translate = 添加译文
minutes-by-machine = 此译文由机器生成
minutes-translated = 由人翻译
minutes-original = 原文
minutes-also = 另有译文：
minutes-decisions = 决定
minutes-decide = 添加决定
field-decision-text = 决定内容
minutes-promise = 添加承诺
field-commitment-text = 承诺内容
field-due = 截止日期
minutes-follow = 说明承诺的进展
field-progress-text = 已做的工作或遇到的困难
field-state = 状态
field-commitment-number = 承诺编号
minutes-number = 要划去的条目编号（见其后括号）
commitment = 承诺
commitment-owner = 承诺方
commitment-overdue = 逾期
commitment-open = 未开始
commitment-under-way = 进行中
commitment-kept = 已兑现
commitment-given-up = 已放弃
commitments-title = 承诺
commitments-all = 所有会议的承诺
commitments-text = 会议上作出的承诺、承诺方、期限及其进展。
commitments-none = 尚无会议录入承诺。
conflict-rival = 您已申请同一征集。
field-minute-number = 编号
report-map-what = 有记录的示范项目所在地；括号内数字为同一地点的示范数量。
report-map-edge = 边缘的三角表示更远处。
report-map-source = 地点：见下列记录。底图：Natural Earth，公有领域；边界依其绘制，不代表任何立场。
certificate-title = 参会证明
certificate-did = 参加了
certificate-check = 任何人均可在此查验本证明：
certificate-valid = 本证明有效：活动名单的管理者已确认 { $name } 到场。
certificate-confirmed = 确认
certificate-by = { $day }，由{ $country }一方的名单管理者确认
certificate-pdf = 证明（PDF）
ticket-came = 您已到场。这是您的证明；可将其地址出示给需要查验的人。
ticket-forget-text = 您可以删除有关您的一切。删除后您的证明不再有效，您对活动的评价也随之删除。
ticket-forget = 删除有关我的一切
field-came = 到场
attendance-text = 活动结束后，请勾选到场者。他们将获得证明，并被问及对活动的看法。
attendance-save = 保存到场情况
attendance-count = { $count ->
   *[other] { $count } 人到场。
}
survey-title = 到场者的评价
survey-ask = 您对活动的评价
survey-text = 满五人作答后，评分将不记名显示在活动页面上。您写的文字仅由名单管理者阅读，同样不显示姓名。您可以重新作答，以最新的为准。
field-survey-organised = 组织得如何？
field-survey-useful = 对您的工作有多大用处？
field-survey-learnt = 有多少内容对您是新的？
field-survey-uses = 您已经或将要运用哪些内容？
field-survey-better = 下次应改进什么？
survey-scale = 1：完全没有，5：非常
survey-median = 中位数
survey-answered = { $count ->
   *[other] { $count } 人已作答。
}
survey-question = 问题
survey-send = 提交评价
alumni-title = 往届获资助者
alumni-text = 您已获得名额。如您同意，您的姓名、国籍和所填机构将在征集页面上向所有人显示。您可随时在此撤回。
alumni-agree = 将我列入往届名单
alumni-save = 保存
deadlines-title = 截止日期
deadlines-days = 公开的截止日期
deadlines-what = 事项
deadlines-day = 最后一日
deadlines-none = 目前没有截止事项。
deadlines-text = 日期以世界协调时（UTC）为准。订阅日历后，您自己的日历会在每个截止日前七天和前一天提醒您。
deadlines-calendar = 截止日期日历（含提醒）
deadline-answers = 对第 { $number } 号提案的答复
deadline-comments = 公众意见：{ $title }
deadline-round = 自我评估与评分：{ $title }
deadline-applications = 申请：{ $title }
deadline-decisions = 申请的决定：{ $title }
deadline-registration = 报名：{ $title }
deadline-commitment = 第 { $number } 项承诺：{ $title }
tasks-title = 等待您处理的事项
tasks-none = 没有等待您处理的事项。
task-answer = { $count ->
   *[other] { $count } 项提案等待贵国答复
}
task-assess = { $count ->
   *[other] { $count } 项活动尚无自我评估
}
task-score = { $count ->
   *[other] { $count } 项活动需要独立评分
}
task-moderate = { $count ->
   *[other] { $count } 条意见等待审核
}
task-reply = { $count ->
   *[other] { $count } 条意见等待正式答复
}
task-mark = { $count ->
   *[other] { $count } 份申请等待您评分
}
task-decide = { $count ->
   *[other] { $count } 份申请等待决定
}
task-confirm = { $count ->
   *[other] { $count } 人等待确认成员身份
}
task-keep = { $count ->
   *[other] { $count } 项承诺将在三十天内到期或已逾期
}
task-introduce = { $count ->
   *[other] { $count } 方请求与您建立联系
}
outcomes-done = 已记录完成：2016 至 2022 年 { $before } 项，2023 年以来 { $since } 项，未注明年份 { $undated } 项。
outcomes-line = 一条记录即一件已完成的事：一次活动、一个示范项目、一项研究成果，或一国在其日志中的一条登记。
certificate-withdrawn = 本证明已失效：自 { $day } 起，活动名单的管理者不再确认。
certificate-no-letters = 平台缺少此姓名部分文字的字体，因此没有 PDF：本页即为证明。
attendance-from = 自 { $day } 起，您可在此勾选到场者。
ticket-no-event = 该活动已不再公开显示。您所填写的内容仍保留；您可在此删除。
survey-fives = 评价每满五份一并公布，使任何一份都无法与其他区分。
report-records-now = 登记内容计至本轮结束。标题、活动、示范项目和地点取自报告生成时的公开记录。
task-close = 本轮可以结束
outcomes-not-yet = 目前尚无记录。
mail-waits-subject = 有 { $count } 件事等待您处理
mail-waits-text = 知识中心里有以下事项等待您处理：
mail-last-day = 最后一天：{ $day }
mail-waits-end = 您收到提醒，是因为您在这里有帐户。您可以在帐户页面选择其他语言，或不再接收提醒：
mail-ticket-subject = 您的报名：{ $title }
mail-ticket-text = 您已报名参加“{ $title }”。在您专用的网址可以看到您是否有名额或在候补，活动结束后还可取得证书：
mail-place-subject = 您有名额了：{ $title }
mail-place-text = 您此前在候补，现在已有“{ $title }”的名额。如果您不能参加，请在报名时给您的网址退回名额，以便他人参加。活动页面：
mail-application-subject = 您的申请：{ $title }
mail-application-text = 您对“{ $title }”的申请已收到。决定将显示在您专用的网址，您也可以在那里撤回申请：
mail-decision-subject = 已作决定：{ $title }
mail-decision-text = 您对“{ $title }”的申请已有决定。决定和理由在您申请时所给的网址上。项目页面：
mail-membership-subject = 您的成员资格：{ $title }
mail-membership-text = 您已申请加入“{ $title }”。在您专用的网址可以看到是否已获确认，也可以修改关于您的内容或退出：
mail-confirmed-subject = 您已成为成员：{ $title }
mail-confirmed-text = 您在“{ $title }”的成员资格已获确认。网络页面：
mail-secret = 请保存此邮件：任何知道此网址的人都可以像您一样操作。如果不是您本人提交的，您可以在那里删除有关您的一切内容。
account-mail = 邮件提醒
account-mail-text = 中心会就等待您处理的事项给您写信：新出现时，以及截止前七天和一天；没有截止日期的，每周一次。
field-mail-language = 邮件语言
account-mail-remind = 用邮件提醒我
account-mail-button = 保存
mail-changed = 您的选择已保存。
task-came = 活动已结束：请标明 { $count } 人中谁到场
