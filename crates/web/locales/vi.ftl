# Every sentence that the pages of the Lancang-Mekong Knowledge Hub show, in Vietnamese.
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
site-name = Cổng tri thức Mê Công - Lan Thương
# One sentence under the name on the home page.
site-purpose = Sáu nước bên một dòng sông biết gì, dự định gì và cùng làm gì cho môi trường của mình.
# First link of every page, for keyboards and screen readers.
skip-to-content = Chuyển đến nội dung
# Labels that only screen readers say: the main menu, the language menu.
menu = Trình đơn
language-menu = Ngôn ngữ
nav-search = Tìm kiếm
nav-framework = Khung hành động
nav-map = Bản đồ
nav-glossary = Thuật ngữ
nav-about = Giới thiệu
# Label of the search field and of its button.
search-label = Tìm trong Cổng tri thức
search-button = Tìm
# Shown under boundaries on every page that may show a map, and in the footer.
boundary-disclaimer = Đường ranh giới và tên gọi trên bản đồ không hàm ý bất kỳ nhận định nào về quy chế pháp lý của một lãnh thổ, cũng không hàm ý tán thành hay chấp nhận đường ranh giới của lãnh thổ đó.
# Only on paper. $address is a web address, $date a day.
printed-from = { $address }, in ngày { $date }
# Heading of the footer's list of links.
machine-readable = Dành cho máy đọc

## The seven languages, named in this language

language-zh = tiếng Trung
language-en = tiếng Anh
language-km = tiếng Khmer
language-lo = tiếng Lào
language-my = tiếng Miến Điện
language-th = tiếng Thái
language-vi = tiếng Việt

## The six countries, by their short names

country-CN = Trung Quốc
country-MM = Myanmar
country-LA = Lào
country-TH = Thái Lan
country-KH = Campuchia
country-VN = Việt Nam
# Used instead of a list when all six are meant.
all-six-countries = Cả sáu nước

## Kinds of record. Singular above a record's title, plural in lists of counts.

kind-case = Điển hình tốt
kind-standard = Tiêu chuẩn
kind-data-set = Bộ dữ liệu
kind-research = Kết quả nghiên cứu
kind-event = Sự kiện
kind-technology = Công nghệ
kind-project = Dự án trình diễn
kind-assessment = Đánh giá
kind-programme = Chương trình
kind-document = Văn kiện
kind-organisation = Tổ chức
kind-recommendation = Khuyến nghị
# A number the cooperation has published about itself: "more than 30 dialogues".
kind-total = Số liệu công bố
kind-priority-area = Lĩnh vực ưu tiên
# The framework has priority areas, these have actions, and these have activities.
kind-action = Hành động
kind-activity = Hoạt động
# A line of work that the strategy names for a priority area.
kind-direction = Hướng công việc

## Words of the controlled lists inside records

event-form-dialogue = Đối thoại
event-form-workshop = Hội thảo tập huấn
event-form-meeting = Hội nghị
event-form-ceremony = Buổi lễ
event-form-youth = Hoạt động thanh niên
programme-status-running = Đang thực hiện
programme-status-planned = Dự kiến
document-form-strategy = Chiến lược
document-form-declaration = Tuyên bố
document-form-newsletter = Bản tin
document-form-brochure = Tài liệu giới thiệu
document-form-plan = Kế hoạch
document-form-statement = Thông cáo
document-form-memorandum = Biên bản ghi nhớ
document-form-report = Báo cáo
document-form-study = Nghiên cứu
document-form-treaty = Điều ước
document-form-guideline = Hướng dẫn
organisation-form-ministry = Bộ
organisation-form-centre = Trung tâm
organisation-form-united-nations = Liên hợp quốc
organisation-form-non-governmental = Tổ chức phi chính phủ
organisation-form-research = Cơ quan nghiên cứu
organisation-form-development-agency = Cơ quan phát triển
organisation-form-company = Doanh nghiệp
organisation-form-network = Mạng lưới
organisation-form-school = Trường học
place-kind-country = Quốc gia
place-kind-province = Tỉnh
place-kind-city = Thành phố
place-kind-site = Địa điểm
place-kind-lake = Hồ
place-kind-river = Sông
place-kind-basin = Lưu vực
# Names of the lists that subjects come from.
list-area = Lĩnh vực ưu tiên của khung hành động
list-sdg = Các Mục tiêu phát triển bền vững
list-kmgbf = Các mục tiêu đa dạng sinh học Côn Minh - Montreal
list-infrastructure = Cơ sở hạ tầng
list-ecosystem = Hệ sinh thái
# A goal or target with its number: "SDG 6.3", "Kunming-Montreal target 7". $code is the number.
subject-sdg = SDG { $code }
subject-kmgbf = Mục tiêu Côn Minh - Montreal { $code }
subject-area = Lĩnh vực ưu tiên { $code }
# Themes of the glossary.
theme-air = Không khí
theme-agriculture-fisheries = Nông nghiệp và thủy sản
theme-biodiversity = Đa dạng sinh học
theme-climate = Khí hậu
theme-disaster = Thiên tai
theme-energy = Năng lượng
theme-governance = Quản trị
theme-hydrology = Thủy văn
theme-infrastructure = Cơ sở hạ tầng
theme-land-forest = Đất và rừng
theme-monitoring = Quan trắc
theme-place = Địa điểm và quốc gia
theme-river-ecology = Sinh thái sông
theme-society = Xã hội
theme-trade-finance = Thương mại và tài chính
theme-waste = Chất thải
theme-water = Nước

## Numbers and times

# What stands between the items of a list within a sentence. Keep the quotation marks; they hold the space.
list-comma = {", "}

record-count = { $count } mục
activity-count = { $count } hoạt động
concept-count = { $count } khái niệm
place-count = { $count } địa điểm
# A figure with the source's own caution. $figure is a number with its unit.
figure-exact = { $figure }
figure-more-than = hơn { $figure }
figure-about = khoảng { $figure }
# Large numbers in words. $number is a number below a thousand, such as 1.699 or 15.99.
number-million = { $number } triệu
number-billion = { $number } tỷ
number-trillion = { $number } nghìn tỷ
# A value and its unit: "21.58 %", "12 mg/L".
number-with-unit = { $number } { $unit }
# From one date to another.
period-range = { $start } – { $end }
# With a beginning and no end, and the other way round.
period-since = từ { $start }
period-until = đến { $end }
# The day a figure holds for.
as-of = tính đến { $date }

## Who made a text, and whether it was read

made-source = theo văn bản gốc
made-compiled = do ban biên tập viết
made-person = do người dịch
made-machine = máy dịch
reviewed = đã rà soát
not-reviewed = chưa rà soát
# The mark beside a text made by a machine that nobody has read yet.
machine-not-reviewed = Bản dịch máy, chưa rà soát
# Said once on a page whose text is such a translation. $original links to the text it was made from.
machine-note = Bản dịch này do máy thực hiện và chưa được người bản ngữ rà soát. Khi có nghi ngờ, hãy dùng bản { $language }.
# Beside a text that the page's language does not have. $language is the language it is shown in.
only-in-language = chỉ có bằng { $language }

## Home

# Under the search field of the home page.
home-search-hint = Hãy viết bằng bất kỳ ngôn ngữ nào trong bảy ngôn ngữ. Cổng tri thức tìm cả nội dung viết bằng sáu ngôn ngữ còn lại.
# Title and text of the small map.
home-map = Nơi diễn ra
home-map-text = { $places } địa điểm có mục thông tin. Mỗi điểm đánh dấu mở ra một danh sách.
open-map = Mở bản đồ
home-newest = Mới nhất
home-framework = Tổng quan khung hành động 2023–2027
home-framework-text = Năm lĩnh vực ưu tiên với { $actions } hành động và { $activities } hoạt động, được sáu nước thống nhất. Mở một lĩnh vực để xem nội dung và thời gian dự kiến.
open-framework = Toàn bộ khung hành động
home-figures = Số liệu công bố
home-figures-text = Theo chính các văn kiện của hợp tác; mỗi con số mở ra nguồn của nó.
home-holdings = Cổng tri thức có gì
home-holdings-text = { $records } mục, mỗi mục có tiêu đề bằng bảy ngôn ngữ.
browse-all = Xem tất cả các mục

## Search

search-title = Tìm kiếm
# Title of the page of results. $query is what was written.
search-title-for = { $query } – Tìm kiếm
# Above the list of results.
hits-count = { $count ->
    [0] Không tìm thấy mục nào
   *[other] Tìm thấy { $count } mục
}
hits-shown = Đang hiển thị từ { $first } đến { $last }
# When the search had to let in records that do not hold all the words.
hits-loosened = Ít mục có đủ các từ này. Danh sách gồm cả những mục chỉ có một vài từ hoặc có từ viết gần giống.
# The filters beside the results. Each has a heading and ticks with counts.
filters = Bộ lọc
filters-apply = Áp dụng bộ lọc
filters-clear = Xóa mọi bộ lọc
filters-active = Bộ lọc đang dùng
# Said by screen readers for the chip that takes a filter away.
filter-remove = Bỏ bộ lọc { $name }
facet-kind = Loại
facet-country = Quốc gia
facet-subject = Chủ đề
facet-year = Năm
facet-language = Ngôn ngữ của văn bản
facet-licence = Giấy phép
facet-more = Thêm
sort-label = Sắp xếp theo
sort-relevance = Mức độ phù hợp
sort-newest = Mới nhất trước
sort-title = Tiêu đề
# The words that were searched for besides those written, because they mean the same in another language.
also-searched = Cũng đã tìm
# $concept is the glossary's word for the thing meant.
also-searched-because = theo thuật ngữ “{ $concept }”
also-searched-off = Tìm không kèm “{ $concept }”
also-searched-off-all = Chỉ tìm đúng các từ đã viết
also-searched-on = Tìm cả trong các ngôn ngữ khác
# Why a result was found. $field is one of the four fields below, $language a language's name.
why-found = Tìm thấy trong { $field } ({ $language })
why-found-names = Tìm thấy trong tên và mã
why-through = qua thuật ngữ “{ $concept }”
field-title = tiêu đề
field-summary = tóm tắt
field-body = nội dung
field-names = tên và mã
page-previous = Trang trước
page-next = Trang sau
# $page of $pages: "Page 2 of 7".
page-position = Trang { $page } trên { $pages }
pages-label = Các trang kết quả
# Links to the same list for programs and spreadsheets.
same-as-json = Danh sách này ở dạng JSON
same-as-csv = Danh sách này ở dạng CSV
# When nothing was found.
empty-title = Không tìm thấy kết quả nào cho “{ $query }”
empty-title-filters = Không tìm thấy kết quả nào với các bộ lọc này
empty-advice-fewer = Dùng ít từ hơn hoặc từ có nghĩa rộng hơn, ví dụ chỉ “{ $word }”.
empty-advice-filters = Bỏ bớt bộ lọc: nội dung cần tìm có thể thuộc loại, quốc gia hoặc năm khác.
empty-advice-language = Hãy viết bằng ngôn ngữ mà bạn thạo nhất trong bảy ngôn ngữ.
empty-advice-browse = Hoặc bắt đầu từ một trong các loại mục sau:
# Suggestions under the search field.
suggestions = Gợi ý
suggestion-concept = trong bảng thuật ngữ
suggestion-record = mục
suggestions-count = { $count ->
    [0] Không có gợi ý
   *[other] { $count } gợi ý
}

## A record

breadcrumb = Bạn đang ở đây
home = Trang chủ
record-facts = Thông tin chính
record-kind = Loại
record-when = Thời gian
record-where = Địa điểm
record-countries = Quốc gia
record-organisations = Tổ chức
record-creators = Tác giả
record-subjects = Chủ đề
record-licence = Giấy phép
record-source = Nguồn
record-identifier = Mã định danh
record-code = Mã
record-form = Hình thức
record-status = Tình trạng
record-theme = Lĩnh vực
record-schedule = Tiến độ
record-outcome = Kết quả
record-note = Ghi chú
record-issuer = Cơ quan ban hành
record-number = Số hiệu
record-valid-from = Có hiệu lực từ
record-limits = Giá trị giới hạn
record-limit-substance = Thông số
record-limit-average = Thời gian trung bình
record-limit-class = Mức phân loại
record-limit-value = Giới hạn
record-variables = Biến số
record-coverage = Phạm vi
record-publisher = Đơn vị công bố
record-purpose = Mục đích
record-method = Phương pháp
record-inputs = Dữ liệu đầu vào
record-section = Mục trong chiến lược
record-abbreviation = Tên viết tắt
record-website = Trang web
record-speaker = Người phát biểu
record-figure = Số liệu
record-files = Tệp
# A file's size. $size is a number.
file-kilobytes = { $size } kB
case-context = Bối cảnh
case-building-blocks = Các thành phần chính
case-enabling-factors = Yếu tố giúp thành công
case-evidence = Bằng chứng
case-cost = Chi phí
case-lessons = Bài học
case-transferability = Có thể áp dụng ở đâu
# Relations to other records, in both directions.
relation-part-of = Thuộc
relation-has-part = Các phần
relation-given-at = Được nêu tại
relation-gave = Được nêu ở đây
relation-related = Liên quan
# On an organisation's page: the records in which it takes part.
relation-organisation = Tham gia
record-alike = Các mục tương tự
# How the record was made.
provenance = Mục này được lập như thế nào
provenance-text = Mỗi văn bản đều cho biết ai viết và đã được người đọc thạo ngôn ngữ đó chấp thuận hay chưa.
provenance-language = Ngôn ngữ
provenance-made = Người viết
provenance-review = Rà soát
provenance-translated-from = dịch từ { $language }
all-languages = Tất cả ngôn ngữ cạnh nhau
revision = Bản sửa đổi { $number }, { $date }
cite = Trích dẫn
cite-text = Văn bản
cite-bibtex = BibTeX
permanent-link = Liên kết cố định
record-as-json = Mục này ở dạng JSON
# Where a record comes from. $document is one of the founding documents below, $section a section sign or heading.
source-section = { $document }, { $section }
source-000 = Chiến lược và Khung hành động hợp tác môi trường Mê Công - Lan Thương 2023–2027
source-001 = Bản tin về cuộc họp nhóm công tác ngày 22 tháng 4 năm 2022
source-002 = Bản tin số 2/2022, ý kiến chuyên gia tại hội thảo ngày 24 tháng 2 năm 2022
source-003 = Tài liệu giới thiệu Sáng kiến Mê Công - Lan Thương Xanh, 2018–2022
source-004 = Bản tin số 15/2022, hội nghị kỷ niệm năm năm ngày 23 tháng 11 năm 2022

## The framework

framework-title = Chiến lược và khung hành động 2023–2027
framework-text = Năm lĩnh vực ưu tiên cùng các hành động, hoạt động và tiến độ đã được sáu nước thống nhất. Mọi thay đổi đều cần sự đồng thuận của cả sáu nước.
framework-activity = Hoạt động
framework-schedule = Tiến độ
framework-directions = Hướng công việc
framework-contents = Mục lục

## The map

map-title = Bản đồ
map-text = Mọi địa điểm được nêu trong các mục. Danh sách bên dưới có đầy đủ thông tin như trên bản đồ.
# Title and description of the drawn map, for screen readers. $count is a number of places.
map-drawing = Bản đồ khu vực Mê Công - Lan Thương
map-drawing-text = Dòng sông và các nước ven sông với { $count } địa điểm được đánh dấu. Tên các địa điểm nằm trong phần chữ bên cạnh bản đồ.
map-table = Tất cả địa điểm
map-place = Địa điểm
map-kind = Loại địa điểm
map-records = Số mục
# Heading of the places that lie in several countries, or outside the six.
map-shared = Thuộc nhiều nước hoặc ngoài sáu nước
# Link to a search for all records of a place.
map-all-records = Tất cả { $count } mục
map-approximate = Điểm đánh dấu chỉ vị trí, không chỉ phạm vi của địa điểm; điểm đánh dấu của quốc gia, tỉnh, sông và lưu vực do ban biên tập đặt.
# Parts of the map that the reader can operate.
map-zoom-in = Phóng to
map-zoom-out = Thu nhỏ
map-whole-region = Hiện toàn khu vực
map-close = Đóng

## The glossary

glossary-title = Bảng thuật ngữ
glossary-text = Các từ ngữ của lưu vực bằng bảy ngôn ngữ. Công cụ tìm kiếm dùng chúng để tìm mục viết bằng ngôn ngữ khác với ngôn ngữ của bạn.
glossary-filter = Tìm một từ
glossary-theme = Chủ đề
glossary-all-themes = Tất cả chủ đề
glossary-show = Hiển thị
glossary-empty = Không có khái niệm nào chứa từ này. Hãy dùng từ ngắn hơn hoặc chọn tất cả chủ đề.
glossary-search-concept = Tìm khái niệm này trong Cổng tri thức

## A controlled list

list-title = { $list }
list-text = Danh mục có kiểm soát của Cổng tri thức: { $source }.
list-code = Mã
list-label = Tên
list-records = Số mục

## About

about-title = Giới thiệu Cổng tri thức
about-what = Cổng tri thức là gì
about-what-text = Cổng tri thức Mê Công - Lan Thương tập hợp những gì Trung Quốc, Myanmar, Lào, Thái Lan, Campuchia và Việt Nam đã thống nhất, học hỏi và thực hiện cho môi trường của dòng sông chung: khung hành động và các hoạt động, đối thoại và đào tạo, nghiên cứu, dự án trình diễn, tiêu chuẩn, bộ dữ liệu, đối tác và khuyến nghị của họ.
about-who = Dành cho ai
about-who-text = Dành cho công chúng, học sinh, sinh viên và nhà báo; cho cán bộ và đầu mối của sáu nước; cho kỹ thuật viên, nhà nghiên cứu, nhà xây dựng và bên cho vay. Mọi nội dung công khai trên các trang này máy cũng đọc được.
about-principles = Nguyên tắc
about-principle-sovereignty = Chủ quyền: mỗi nước tự quyết định chia sẻ dữ liệu nào của mình, với ai và từ khi nào.
about-principle-consensus = Đồng thuận: thay đổi khung hành động cần sự nhất trí của cả sáu nước.
about-principle-openness = Cởi mở: mọi nội dung công khai đều mở cho cả người và máy.
about-principle-equality = Bình đẳng: bảy ngôn ngữ, không ngôn ngữ nào xếp sau ngôn ngữ nào.
about-sources = Nguồn
about-sources-text = Bộ sưu tập do ban biên tập viết lại bằng lời của mình từ các văn kiện nền tảng sau đây. Mỗi mục nêu rõ văn kiện và phần trích.
about-languages = Ngôn ngữ và việc rà soát
about-languages-text = Tiếng Anh theo sát nguồn; tiếng Trung cũng vậy ở những chỗ nguồn in bằng tiếng Trung. Mọi văn bản khác do máy dịch từ tiếng Anh và đang chờ người bản ngữ rà soát; cho đến khi đó, mỗi văn bản đều có dấu hiệu nhận biết.
about-languages-texts = Văn bản
about-languages-machine = Máy dịch, chưa rà soát
about-languages-reviewed = Từ nguồn, hoặc đã được người đọc chấp thuận
about-search = Cách tìm kiếm hoạt động
about-search-text = Câu hỏi được tách thành từ theo quy tắc của chữ viết và được tìm đồng thời trong cả bảy ngôn ngữ. Bảng thuật ngữ mở rộng sang các từ cùng nghĩa; mỗi bước như vậy được nêu bên cạnh kết quả và có thể tắt.
about-privacy = Quyền riêng tư của bạn
about-privacy-text = Cổng tri thức không đếm người truy cập và không tải gì từ máy tính khác. Chỉ khi bạn đăng nhập, cổng mới đặt một cookie để nhớ rằng bạn đã đăng nhập.
about-licences = Giấy phép
about-licence-texts = Văn bản của bộ sưu tập: do ban biên tập viết; các tiêu đề trích dẫn thuộc về nơi ban hành. Nếu một bộ dữ liệu có giấy phép riêng, mục của bộ dữ liệu đó sẽ nêu rõ.
about-licence-software = Phần mềm: Apache-2.0 hoặc MIT, tùy bạn chọn.
about-licence-fonts = Phông chữ: Noto Sans cho bảy loại chữ, SIL Open Font License 1.1.
about-licence-basemap = Bản đồ nền: Natural Earth, thuộc phạm vi công cộng.
about-boundaries = Ranh giới

## When something is wrong

error-back = Về trang chủ
error-not-found-title = Trang này không tồn tại
error-not-found-text = Có thể địa chỉ bị gõ sai hoặc mục này chưa từng có ở đây. Hãy tìm mục đó hoặc bắt đầu từ trang chủ.
error-method-title = Địa chỉ này không nhận yêu cầu kiểu này
error-method-text = Trung tâm chỉ trả lời các yêu cầu kiểu khác ở đây. Không có gì bị thay đổi.
error-bad-request-title = Không hiểu được địa chỉ
# $parameter is a part of the address, $found what it holds; one of the sentences below follows.
error-parameter = “{ $parameter }” là “{ $found }”.
expected-one-of = Giá trị hợp lệ: một trong số { $words }.
expected-number = Giá trị hợp lệ: số nguyên từ { $least } đến { $most }.
expected-year = Giá trị hợp lệ: một năm, ví dụ 2022.
expected-subject = Giá trị hợp lệ: danh mục và mã, ví dụ sdg:6.3.
expected-licence = Giá trị hợp lệ: mã giấy phép SPDX, ví dụ CC-BY-4.0.
expected-identifier = Giá trị hợp lệ: chữ cái Latin thường, chữ số và dấu gạch nối.
expected-shorter = Giá trị hợp lệ: tối đa { $limit } ký tự; đã nhập { $found } ký tự.
error-internal-title = Hệ thống của chúng tôi gặp sự cố
error-internal-text = Cổng tri thức không trả lời được. Lỗi không phải do bạn. Hãy thử lại sau một phút.
error-busy-title = Cổng tri thức đang bận
error-busy-text = Việc trả lời mất quá nhiều thời gian. Hãy thử lại sau một phút.
error-full-text = Số người hỏi cùng lúc nhiều hơn mức Cổng tri thức có thể trả lời. Hãy thử lại sau vài giây.
error-too-many-title = Quá nhiều yêu cầu
error-too-many-text = Số yêu cầu từ địa chỉ của bạn nhiều hơn mức Cổng tri thức trả lời. Hãy thử lại sau { $seconds } giây.
# $limit is a number of kilobytes.
error-too-large-title = Gửi quá nhiều trong một lần
error-too-large-text = Ở đây Cổng tri thức nhận tối đa { $limit } kB. Không có gì bị thay đổi.

## Signing in and accounts

sign-in-title = Đăng nhập
sign-in-button = Đăng nhập
# Below the form of the sign-in page.
sign-in-text = Tài khoản do những người vận hành Cổng tri thức mở. Nếu mất mật khẩu, hãy xin họ một liên kết mới. Đọc nội dung công khai không cần tài khoản.
sign-in-code-text = Hãy nhập sáu chữ số mà ứng dụng xác thực đang hiển thị, hoặc một trong các mã dự phòng của bạn.
# Button; $provider is the name of another organisation's sign-in service.
sign-in-provider = Đăng nhập qua { $provider }
sign-out = Đăng xuất
signed-out = Bạn đã đăng xuất.
field-email = Địa chỉ thư điện tử
field-password = Mật khẩu
field-new-password = Mật khẩu mới
field-code = Mã xác thực
field-secret = Khóa bí mật của ứng dụng xác thực
field-step = Bước
field-name = Họ và tên
field-language = Ngôn ngữ
field-role = Vai trò
field-scope = Phạm vi áp dụng
field-token-name = Tên mã truy cập
field-token-uses = Được dùng để làm gì
field-token-days = Số ngày có hiệu lực
# The beginning of a message that tells why a form was not accepted; the reason follows.
refused = Chưa thực hiện được.
# The page behind a link by which a new person chooses a password.
welcome-title = Chọn mật khẩu
welcome-text = Chào mừng { $name }. Hãy chọn mật khẩu; từ nay bạn đăng nhập bằng địa chỉ thư điện tử của mình.
welcome-button = Dùng mật khẩu này
password-rules = Ít nhất 15 ký tự. Bốn hoặc năm từ không liên quan với nhau thì dễ nhớ và khó đoán.
password-chosen = Mật khẩu đã được lưu. Hãy đăng nhập bằng mật khẩu này.
password-changed = Mật khẩu đã được đổi. Các phiên đăng nhập khác của bạn đã kết thúc.
account-title = Tài khoản của bạn
account-roles = Vai trò
account-no-roles = Bạn chưa có vai trò nào. Bạn đọc được mọi nội dung công khai.
account-password = Mật khẩu
account-password-button = Đổi mật khẩu
account-second-factor = Yếu tố xác thực thứ hai
second-factor-text = Khi có yếu tố xác thực thứ hai, không ai đăng nhập được nếu chỉ có mật khẩu của bạn: còn cần mã từ một ứng dụng trên điện thoại của bạn.
second-factor-begin = Thiết lập yếu tố xác thực thứ hai
second-factor-is-set = Tài khoản của bạn được bảo vệ bằng yếu tố xác thực thứ hai.
second-factor-remove = Gỡ yếu tố xác thực thứ hai
second-factor-removed = Yếu tố xác thực thứ hai của bạn đã được gỡ.
second-factor-steps = Mở ứng dụng xác thực trên điện thoại và quét hình này. Sau đó nhập mã mà ứng dụng hiển thị.
second-factor-picture = Mã QR dành cho ứng dụng xác thực
second-factor-typed = Nếu không quét được, hãy nhập khóa bí mật này vào ứng dụng:
second-factor-button = Bật yếu tố xác thực thứ hai
spare-codes-text = Yếu tố xác thực thứ hai đã được bật. Hãy ghi lại các mã dự phòng này và cất giữ cẩn thận: mỗi mã dùng được một lần, khi bạn mất điện thoại. Các mã này không hiển thị lại.
account-sessions = Phiên đăng nhập
session-agent = Trình duyệt
session-address = Địa chỉ mạng
session-seen = Dùng lần cuối
session-this = Phiên này
session-end = Kết thúc
session-end-others = Kết thúc mọi phiên khác
session-ended = Đã kết thúc.
account-tokens = Mã truy cập cho chương trình
tokens-text = Với mã truy cập, một chương trình làm việc thay bạn. Chương trình không được làm nhiều hơn quyền của bạn và chỉ được làm những gì bạn chọn ở đây.
token-made = Mã truy cập đã được tạo. Hãy sao chép ngay: mã này không hiển thị lại.
token-ends = Hết hạn
token-used = Dùng lần cuối
token-never = Chưa bao giờ
token-make = Tạo mã truy cập
token-end = Hủy
token-ended = Mã truy cập đã bị hủy.
use-read = Đọc các mục
use-write = Sửa các mục
use-administer = Quản lý người dùng và đọc nhật ký kiểm toán
# Heading of a table's column with buttons.
column-what-to-do = Thao tác

## People

people-title = Người dùng
people-count = { $count } tài khoản
people-new = Mở tài khoản
people-new-button = Mở tài khoản
person-state = Trạng thái
person-state-open = Đang mở
person-state-invited = Chưa chọn mật khẩu
person-state-second-factor = Đang mở, có yếu tố xác thực thứ hai
person-state-closed = Đã đóng
person-no-roles = Chưa có vai trò.
person-manage = Quản lý tài khoản
person-act-invite = Tạo liên kết để chọn mật khẩu
person-act-end-sessions = Kết thúc mọi phiên đăng nhập
person-act-reset-second-factor = Gỡ yếu tố xác thực thứ hai
person-act-close = Đóng tài khoản
person-act-reopen = Mở lại tài khoản
person-done = Đã xong.
invitation-made = Hãy chuyển liên kết này cho người đó bằng cách an toàn. Liên kết dùng được một lần, trong bảy ngày.
grant-title = Trao vai trò
grant-button = Trao vai trò
revoke = Thu hồi
# For screen readers: the button beside a role. $role is the role and where it holds.
revoke-of = Thu hồi: { $role }
scope-hint = Toàn bộ Cổng tri thức (hub), hoặc một trong các loại: country (quốc gia), organisation (tổ chức), project (dự án), datastream (luồng dữ liệu), tiếp theo là dấu hai chấm và mã cụ thể, ví dụ country:LA hoặc organisation:mrc-secretariat.

## Roles

roles-title = Ai được làm gì
roles-text = Mỗi vai trò có hiệu lực trong một phạm vi: toàn bộ Cổng tri thức, một quốc gia, một tổ chức, một dự án hoặc một luồng dữ liệu. Chương trình quyết định theo chính bảng này.
roles-action = Thao tác
roles-state = Trạng thái trước đó
roles-who = Ai được làm
roles-everyone = Mọi người
roles-handed-on = Trong phạm vi của mình, một số vai trò được trao và thu hồi vai trò khác:
role-reader = Người đọc
role-contributor = Người đóng góp
role-reviewer = Người rà soát
role-focal-point = Cán bộ đầu mối
role-data-owner = Chủ sở hữu dữ liệu
role-operator = Người vận hành
role-text-reader = Đọc những gì được chia sẻ trong phạm vi.
role-text-contributor = Viết bản nháp và gửi đi rà soát.
role-text-reviewer = Xem xét nội dung được gửi: chấp thuận hoặc trả lại.
role-text-focal-point = Đại diện cho một quốc gia hoặc tổ chức: công bố, rút lại, cấp quyền cho người khác.
role-text-data-owner = Quyết định về dữ liệu: đính chính, công bố, rút lại, cho phép người đọc tiếp cận.
role-text-operator = Vận hành Cổng tri thức: tài khoản và nhật ký kiểm toán. Không công bố nội dung.
scope-hub = toàn bộ Cổng tri thức
scope-country = { $name }
scope-organisation = tổ chức { $name }
scope-project = dự án { $name }
scope-datastream = luồng dữ liệu { $name }
# A role and where it holds.
role-within = { $role }, { $scope }
action-read = Đọc
action-create = Viết mục mới
action-edit = Sửa
action-submit = Gửi rà soát
action-return = Trả lại
action-accept = Chấp thuận
action-publish = Công bố
action-withdraw = Rút lại
action-see-people = Xem ai có tài khoản
action-manage-people = Mở, đóng và đặt lại tài khoản
action-grant = Trao và thu hồi vai trò
action-read-audit = Đọc nhật ký kiểm toán
action-read-metrics = Đọc các số đo của chương trình
state-draft = Bản nháp
state-submitted = Đã gửi rà soát
state-returned = Đã trả lại
state-accepted = Đã chấp thuận
state-published = Đã công bố
state-shared = Chia sẻ với một số nước
state-withdrawn = Đã rút lại
state-hub = Chính Cổng tri thức
step-submit = Gửi rà soát
step-return = Trả lại
step-accept = Chấp thuận
step-publish = Công bố
step-withdraw = Rút lại

## The audit trail

audit-title = Nhật ký kiểm toán
audit-text = Mọi thay đổi và mọi lần tiết lộ nội dung không công khai, mới nhất ở trên. Mỗi dòng mang dấu vân tay số của dòng trước, nhờ đó phát hiện được dòng bị sửa hoặc bị xóa.
audit-number = Dòng
audit-at = Thời điểm (UTC)
audit-who = Ai
audit-whence = Từ đâu
audit-what = Làm gì
audit-object = Với đối tượng nào
audit-before = Trước
audit-after = Sau
audit-filter = Hiển thị
audit-verify = Kiểm tra toàn bộ nhật ký
audit-none = Không có dòng nào phù hợp.
audit-older = Các dòng cũ hơn
audit-csv = Ở dạng bảng (CSV)
# $count lines were read; $head is a fingerprint.
audit-sound = { $count } dòng, dòng nào cũng đúng như khi được ghi. Dòng cuối có dấu vân tay số { $head }.
audit-unsound = Nhật ký không còn đúng như khi được ghi.
audit-fault-altered = Dòng { $number } không còn đúng như khi được ghi.
audit-fault-removed = Thiếu dòng { $number }.
audit-fault-inserted = Dòng { $number } bị chèn vào giữa hai dòng khác sau khi hai dòng đó đã được ghi.
audit-fault-unchained = Dòng { $number } không nối tiếp dòng trước.
audit-fault-cut = Nhật ký kết thúc ở dòng { $found }; lẽ ra phải đến dòng { $number }.
audit-fault-not-as-noted = Dòng { $number } có dấu vân tay số khác với dấu đã ghi nhận trước đây.

## Why something was refused

refusal-credentials = Địa chỉ, mật khẩu hoặc mã xác thực không đúng.
refusal-throttled = Đã thử quá nhiều lần. Hãy đợi { $seconds } giây rồi thử lại.
refusal-password-short = Mật khẩu có { $found } ký tự; cần ít nhất { $least } ký tự.
refusal-password-long = Mật khẩu có { $found } ký tự; tối đa { $most } ký tự.
refusal-password-guessable = Các chương trình đoán ra mật khẩu này rất nhanh. Hãy dùng những từ không liên quan với nhau.
refusal-link = Liên kết này đã được dùng, đã quá hạn hoặc chưa từng được cấp. Hãy xin những người vận hành Cổng tri thức một liên kết mới.
# $field is the name of a form's field, $found what was typed, $expected in English.
refusal-field = “{ $field }” là “{ $found }”; giá trị hợp lệ: { $expected }.
refusal-taken = Đã có tài khoản cho { $email }.
refusal-unknown = Chưa có tài khoản nào được mở ở đây cho { $email }.
refusal-unverified = Dịch vụ đăng nhập chưa xác minh địa chỉ thư điện tử là của bạn, và trước đây chưa có tài khoản nào ở đây đăng nhập qua dịch vụ đó.
refusal-last-operator = Nếu làm vậy, Cổng tri thức không còn ai vận hành.
refusal-stale = Mục này đã thay đổi sau khi bạn mở. Hãy xem lại.
refusal-step = Mục này đang ở trạng thái khác: { $found }.
refusal-provider = Dịch vụ đăng nhập không xác nhận được bạn là ai. Hãy thử lại.
error-forbidden-title = Bạn không có quyền làm việc này
error-forbidden-text = Vai trò của bạn không bao gồm việc này. Trang về vai trò cho biết ai được làm gì.
error-sign-in-title = Hãy đăng nhập trước
error-sign-in-text = Trang này chỉ dành cho người có tài khoản.
error-form-title = Biểu mẫu không được gửi từ Cổng tri thức này
error-form-text = Biểu mẫu đã quá cũ hoặc được gửi từ trang khác. Hãy mở lại trang và làm lại thao tác.
error-conflict-title = Nội dung đã thay đổi trong lúc đó
error-away-title = Cơ sở dữ liệu không trả lời
error-away-text = Nội dung bạn gửi chưa được lưu. Hãy thử lại sau một phút.
error-unsure-text = Cơ sở dữ liệu ngừng trả lời trước khi xác nhận nội dung bạn gửi đã được lưu hay chưa. Hãy kiểm tra xem nội dung đã có chưa trước khi gửi lại.

## Methods: their list, their pages, and what is wrong with what they are given

# A list of published methods that the hub computes by; also in the menu.
methods-title = Phương pháp
methods-text = Trung tâm tính được gì, và theo quy tắc của ai. Mỗi phương pháp theo một tài liệu đã công bố được nêu tên, và cho cùng kết quả từ cùng số liệu, trên trang này, trên dòng lệnh và cho chương trình.
# Heading of a list of questions that an example of a method answers.
methods-questions = Câu hỏi có lời giải
home-methods = Tất cả phương pháp
family-air = Không khí
family-water = Nước
family-hydrology = Sông và mưa
family-freshwater-health = Sức khỏe nước ngọt
family-sdg = Mục tiêu phát triển bền vững
family-risk = Rủi ro và lựa chọn
method-answer = Kết quả
method-warning = Lưu ý:
method-as-table = Dạng bảng
method-data-source = Số liệu
method-made-by = Tính theo
method-download-json = Tải về cùng mọi số liệu đầu vào (JSON)
method-try = Dùng thử
method-refused = Không tính được.
method-optional = (có thể để trống)
method-table-hint = Mỗi dòng một hàng, ngăn bằng dấu phẩy; dòng đầu là tên cột:
method-file = Hoặc một tệp
method-file-hint = CSV, JSON hoặc Excel (.xlsx), tối đa 2 MB. Nội dung gõ ở trên thay cho nội dung trong tệp.
method-compute = Tính
method-compute-json = Tính và tải về (JSON)
method-formula = Công thức
method-inputs = Cần những gì
method-outputs = Cho biết gì
method-limits = Không áp dụng khi nào
method-sources = Công bố ở đâu
method-edition = Phiên bản
method-as-json = Thẻ này dạng JSON
column-time = Thời gian
value-missing = không có giá trị
value-count = { $count } giá trị đầu vào
# Between which numbers a value must be; the unit stands with the last number.
range-between = { $least } đến { $most }
range-least = từ { $least } trở lên
range-most = đến { $most }
range-any = một số
range-any-unit = một số, đơn vị { $unit }
# What is wrong with a value that a method was given. $place names the input, row or column.
fault-found = { $place } là “{ $found }”. Giá trị hợp lệ: { $expected }.
fault-missing = Thiếu { $input }.
fault-unknown = Không có đầu vào “{ $input }”. Giá trị hợp lệ: một trong số { $words }.
fault-form = { $input } không đúng dạng. Giá trị hợp lệ: { $expected }.
fault-no-column = { $input } không có cột “{ $column }”.
fault-unknown-column = { $input } có cột lạ “{ $column }”. Giá trị hợp lệ: một trong số { $words }.
fault-empty = { $place } để trống.
fault-too-few = { $input } có { $found } giá trị. Cần ít nhất { $least }.
fault-too-many = { $input } có { $found } giá trị. Tối đa { $most }.
fault-none-of = Chưa có mục nào trong số: { $inputs }. Cần ít nhất một.
fault-not-converged = Không tìm được lời giải trong { $iterations } bước.
fault-cancelled = Tính lâu hơn thời gian trang chờ được. Hãy dùng giao diện cho chương trình hoặc dòng lệnh.
place-row = { $input }, hàng { $row },
place-cell = { $input }, cột “{ $column }”, hàng { $row },
place-line = Dòng { $line }, cột “{ $column }”,
place-file = { $file }: { $reason }
unread-json = Dòng { $line }, ký tự { $character }: không phải JSON ({ $reason }).
unread-not-an-object = Cần một đối tượng chứa các đầu vào theo tên. Tìm thấy: { $found }.
unread-twice-in-time = { $input }: thời điểm { $time } xuất hiện hai lần.
unread-not-utf8 = Byte { $byte }: không phải văn bản UTF-8.
unread-csv = Dòng { $line }: { $reason }
unread-one-row = Cần một hàng giá trị. Tìm thấy: { $found }.
unread-no-time = Cần cột “time”. Tìm thấy: { $found }.
# What a value should look like, within sentences.
form-number = một số
form-word = một từ
form-words = các từ
form-date = ngày, ví dụ 2026-01-31
form-series = giá trị theo thời gian
form-table = một bảng
form-time = thời điểm, ví dụ 2024-01-31T13:00
form-time-and-value = đối tượng có time và value
form-number-or-null = một số hoặc null
form-row = đối tượng có các cột theo tên
form-known-columns = các cột mà phương pháp biết
form-nothing = không có gì
form-truth = true hoặc false
form-list = một danh sách
form-object = một đối tượng
form-sheet = trang tính có hàng đầu là tên
form-file = tệp .csv, .json hoặc .xlsx
method-uncertain = Các con số chắc chắn đến đâu?
method-uncertain-text = Gõ độ lệch chuẩn, kết quả sẽ cho biết có thể sai bao nhiêu: đầu vào được rút 2.000 lần từ phân phối chuẩn (JCGM 101:2008).
spread-title = Kết quả chắc chắn đến đâu
spread-how = Rút đầu vào { $draws } lần, hạt giống { $seed }.
spread-of = Con số
spread-mean = Trung bình
spread-deviation = Độ lệch chuẩn
spread-from = 95 % từ
spread-to = 95 % đến
method-save = Tính và lưu thành bản nháp
method-save-title = Tiêu đề bản ghi
method-download-crate = Tải về dạng đối tượng nghiên cứu (RO-Crate)
field-result = Kết quả
rows-more = { $count } hàng còn lại chỉ có trong tệp.

goals-title = Sáu nước bên nhau
goals-text = Trung Quốc, Myanmar, Lào, Thái Lan, Campuchia và Việt Nam đứng ở đâu theo từng chỉ tiêu của các Mục tiêu Phát triển bền vững. Mỗi giá trị được chấm theo các cận của Báo cáo Phát triển bền vững 2021.
goals-read = Mỗi ô có giá trị mới nhất; bên dưới là điểm từ 0 (cận dưới) đến 100 (đạt mục tiêu), xu thế từ 2015 và năm. Ô vuông nhỏ màu xanh khi đạt mục tiêu, vàng và cam khi đang trên đường, đỏ khi còn xa.
goals-no-index = Đây là 20 trong 92 chỉ tiêu của báo cáo nên không tính chỉ số: thiếu trên một phần năm sẽ gây hiểu lầm.
goals-indicator = Chỉ tiêu
goals-country = Nước
goals-no-value = Không có giá trị
goals-value = Giá trị mới nhất
goals-year = Năm
goals-score = Điểm
goals-colour = Màu
goals-trend = Xu thế
goals-change = Thay đổi điểm mỗi năm
goals-needed = Thay đổi cần mỗi năm
goals-all = Mọi giá trị theo năm
goals-thresholds = Xanh từ { $green }, đỏ ngoài { $red }; đơn vị { $unit }.
goals-csv = Mọi giá trị dạng CSV
goals-series = Chuỗi của Ngân hàng Thế giới
goals-rules = Tính theo
goals-link = Sáu nước bên nhau, từng chỉ tiêu

expectation-year = một năm như 2026
expectation-reference = một đánh giá mà trung tâm lưu giữ và một đầu vào hoặc đầu ra của nó, dạng record:ID#NAME
method-reference-hint = Thay cho giá trị: record:ID#NAME lấy một đầu vào hoặc đầu ra của đánh giá mà trung tâm lưu giữ.
relation-derived-from = Tính từ
relation-derived = Được tính từ bản ghi này

basins-title = Sức khỏe nước ngọt của các lưu vực
basins-text = Nước ngọt của các lưu vực trong vùng khỏe đến đâu: kết quả các nhà khoa học công bố và các đánh giá mà trung tâm lưu giữ, theo Chỉ số sức khỏe nước ngọt.
basins-components = Ba hợp phần từ 0 đến 100 đứng cạnh nhau, không gộp lại: hệ sinh thái nguyên vẹn đến đâu, đem lại gì cho con người và được quản trị tốt đến đâu.
basins-method = Đánh giá một lưu vực
basins-newest = Kết quả mới nhất
basins-missing = Thiếu dữ liệu
basins-place = Những gì khác trung tâm có về lưu vực này
method-save-basin = Lưu vực
basins-link = Sức khỏe nước ngọt của các lưu vực, trên bản đồ

fault-lacking = { $place } không có điều cần có. Giá trị hợp lệ: { $expected }.
fault-not-finite = { $output } vượt quá mức số có thể biểu diễn. Hãy nhập giá trị cỡ thông thường.
form-each-column-once = mỗi cột một lần
range-above-zero = lớn hơn 0{ $unit }

changes-title = Thay đổi và phiên bản
changes-text = Khung chỉ thay đổi khi cả sáu nước đồng ý. Mọi đề xuất, mọi trả lời và mọi phiên bản trước đều ở đây cho mọi người đọc. Im lặng không phải là đồng ý, và một phản đối là đủ để kết thúc đề xuất.
changes-waiting = { $count ->
   *[other] Có { $count } đề xuất chờ bạn trả lời.
}
changes-proposals = Đề xuất
changes-none = Chưa có đề xuất nào. Người đại diện cho một nước có thể đề xuất thay đổi bên dưới sau khi đăng nhập.
changes-about = Về việc gì
changes-by = Bên đề xuất
changes-standing = Tình trạng
changes-agreed-n = Đồng ý
changes-your-turn = Chờ bạn trả lời
n-of-six = { $n } trên { $six }
versions-title = Phiên bản
version-name = Phiên bản
version-number = Phiên bản { $number }
version-since = Có hiệu lực từ
version-adopted = Như sáu nước đã thông qua
version-in-force = Đang có hiệu lực
version-replaced = Đã được thay thế
version-by-change = thay đổi
version-until = Phiên bản này có hiệu lực đến { $day }.
propose-title = Đề xuất thay đổi
propose-wish = Muốn điều gì xảy ra
propose-language = Ngôn ngữ của văn bản bạn sửa
propose-next = Tiếp tục
propose-text = Năm nước còn lại thấy đề xuất của bạn ngay. Đề xuất chỉ có hiệu lực khi cả sáu nước đồng ý, kể cả nước bạn: hãy trả lời cả đề xuất này.
propose-for = Cho nước nào
propose-days = Từ 1 đến 366 ngày kể từ hôm nay; 30 ngày nếu để trống.
propose-button = Đề xuất
wish-amend = Sửa nội dung
wish-add = Thêm một hoạt động vào hành động này
wish-remove = Bỏ hoạt động này
act-amend = Sửa đổi
act-add = Hoạt động mới
act-remove = Bỏ
change-difference = Điều sẽ thay đổi
change-part = Phần
change-before = Trước
change-after = Sau
change-answers = Sáu nước
change-answer = Trả lời
change-day = Ngày
change-history = Các trả lời trước
change-your-answer = Trả lời của bạn
change-reason-note = Phản đối phải có lý do; lý do được công khai. Bạn có thể trả lời lại cho đến khi đề xuất được quyết định.
change-answer-button = Trả lời
change-take-back = Rút đề xuất
position-agree = Đồng ý
position-object = Phản đối
position-abstain = Không bày tỏ ý kiến
position-none = Chưa trả lời
position-nobody = Chưa trả lời; ở đây chưa có ai đại diện cho nước này
standing-open = Đang mở: chờ trả lời
standing-agreed = Cả sáu nước đồng ý; có hiệu lực từ { $day }
standing-objected = { $country } phản đối ngày { $day }
standing-lapsed = Đến { $day } chưa đủ sáu nước đồng ý
standing-taken-back = Đã rút ngày { $day }
standing-overtaken = Bị một thay đổi khác thay thế ngày { $day }
action-propose = Đề xuất thay đổi khung
action-answer = Trả lời đề xuất cho nước mình
state-register = Sổ đăng ký, cho nước mình
field-reason = Lý do
field-answer-by = Hạn trả lời
field-part-code = Mã
field-part-title = Tên
field-part-schedule = Thời gian
field-part-start = Bắt đầu
field-part-end = Kết thúc
refusal-consensus = Mục này thuộc khung hợp tác. Điều đã thống nhất chỉ thay đổi khi cả sáu nước đồng ý: hãy đề xuất thay đổi.
refusal-no-change = Đề xuất không thay đổi gì. Hãy viết điều cần khác đi.
refusal-decided = Đề xuất này đã được quyết định.

outcomes-title = Điều đã hứa, điều đã làm
outcomes-promised = Cho giai đoạn 2023–2027, Trung Quốc, Myanmar, Lào, Thái Lan, Campuchia và Việt Nam đã hứa { $activities } hoạt động trong { $actions } hành động thuộc { $areas } lĩnh vực ưu tiên.
outcomes-text = Dưới đây là tất cả những gì được ghi lại ở đây. Mỗi con số mở ra các dòng mà nó cộng lại; không có gì là ước tính, và điều không ai ghi thì không được tính.
outcomes-participants = lượt người tham gia mà nhật ký đếm được
outcomes-started = hoạt động của 2023–2027 đã có ghi nhận
outcomes-areas = Theo lĩnh vực ưu tiên
outcomes-area = Lĩnh vực ưu tiên
outcomes-activities = Hoạt động đã hứa
outcomes-areas-note = Việc thuộc hai lĩnh vực được tính ở cả hai, nên các cột không cộng thành các số ở trên.
outcomes-timeline = Theo từng năm, 2016–2027
outcomes-timeline-what = Các dòng ghi nhận, theo năm bắt đầu
outcomes-all-lines = Tất cả các dòng
outcomes-csv = Tải CSV
outcomes-sites = Nơi có mô hình trình diễn
outcomes-money = Tiền, tính bằng đô la Mỹ
outcomes-no-money = Chưa có khoản tiền nào được ghi.
outcomes-money-countries = Theo nước đã ghi
outcomes-without-rate = { $count ->
    [0] Mọi khoản đều có tỷ giá.
   *[other] { $count } khoản không có tỷ giá và không nằm trong tổng nào.
}
outcomes-stories = Chuyện từ thực địa
outcomes-published = Như đã công bố ở nơi khác
outcomes-published-text = Những con số này nằm trong tài liệu của hợp tác, vốn không liệt kê những gì được đếm; các số ở trên là điều trung tâm này có thể chỉ ra từng dòng.
outcomes-figure = Con số
outcomes-stated = Nêu ra
lines-title = Các dòng đằng sau con số
lines-count = { $count ->
    [0] Không có ghi nhận.
   *[other] { $count } dòng.
}
lines-since = { $year } hoặc sau đó
lines-sum = Cộng
log-title = Dòng của nhật ký hoạt động
log-new = Ghi điều đã làm
log-new-text = Một dòng nói điều đã làm xong. Mọi người thấy ngay. Sau đó không thể sửa, chỉ có thể gạch bỏ kèm lý do rồi ghi lại.
log-country = Ghi cho nước
log-evidence-note = Định danh của bản ghi công khai chứng minh điều này, như trong địa chỉ của nó; có thể để trống.
log-money-note = Số tiền như 12500 hoặc 12500.50. Không có tỷ giá thì khoản bằng tiền khác không vào tổng. Các khoản khác là những dòng khác.
log-enter = Ghi
log-struck = Dòng này đã bị gạch bỏ và không còn được tính.
log-strike = Gạch bỏ dòng này
log-strike-note = Dòng này và lý do của bạn vẫn ở lại cho mọi người đọc.
sort-of-line-event = Sự kiện
sort-of-line-demonstration = Mô hình trình diễn
sort-of-line-research = Kết quả nghiên cứu
sort-of-line-entry = Dòng trong nhật ký
flow-commitment = Cam kết
flow-disbursement = Đã chi
flow-in-kind = Hiện vật
funding-cooperation-fund = Quỹ hợp tác Mê Công - Lan Thương
funding-chinese-government = Chính phủ Trung Quốc
funding-international = Tổ chức quốc tế, đối tác và nước thứ ba
funding-regional = Tổ chức quốc gia và khu vực khác
funding-private = Khu vực tư nhân
funding-countries = Các nước Mê Công - Lan Thương
sector-government = Chính phủ
sector-international = Tổ chức quốc tế
sector-non-governmental = Tổ chức phi chính phủ
sector-private = Doanh nghiệp và ngân hàng
sector-research = Nghiên cứu và giáo dục
sector-community = Cộng đồng
field-log-activity = Hoạt động của khung
field-what-was-done = Điều đã làm
field-day-done = Khi nào
field-evidence = Bằng chứng
field-participants = Người tham gia
field-women = Phụ nữ và trẻ em gái
field-men = Nam giới và trẻ em trai
field-youth = 15 đến 24 tuổi
field-from-country = Người tham gia theo nước
field-from-sector = Người tham gia theo khu vực
field-flow = Tiền đã thành gì
field-funding = Nguồn tiền
field-amount = Số tiền
field-currency = Loại tiền
field-rate = Đô la Mỹ cho một đơn vị
field-rate-on = Ngày của tỷ giá
field-rate-source = Nơi công bố tỷ giá
field-money = Các khoản tiền
parts-gender = nữ và nam
parts-youth = người trẻ
parts-countries = các nước
parts-sectors = các khu vực
refusal-rate = Tỷ giá là “{ $found }”; cần một số lớn hơn không và nơi công bố.
refusal-parts = Có { $total } người tham gia, nhưng { $part } cộng lại là { $found }.
action-log = Ghi điều đã làm, cho một nước
outcomes-undated = Không ghi năm
outcomes-calendar = Sự kiện dưới dạng tệp lịch
outcomes-under = Theo khung, từ 2023
outcomes-zero = Điều không ai ghi thì không được tính: số không nghĩa là ở đây chưa có ghi nhận, không phải là chưa làm gì.
outcomes-before = Trước đó, 2016–2022
outcomes-column-started = Trong đó có ghi nhận từ 2023
outcomes-column-since = Dòng từ 2023
outcomes-column-before = Dòng 2016–2022
lines-until = { $year } hoặc trước đó
log-activity-gone = đã bị bỏ khỏi khung
log-evidence-gone = không còn công khai
field-country = Nước
field-wish = Muốn điều gì xảy ra
field-position = Trả lời
field-language-of-agreed = Ngôn ngữ của điều đã thống nhất
lines-activities = { $count ->
    [0] Không dòng nào thuộc hoạt động của khung.
   *[other] Thuộc { $count } hoạt động của khung.
}
results-title = Kết quả
results-text = Mỗi chỉ số có giá trị ban đầu, giá trị cần đạt vào một năm nhất định và những gì đã đo được kể từ đó. Tất cả do các nước nhập vào, và mỗi giá trị đều nêu nơi công bố.
results-lead = Chỉ số của khung là { $value } trên 100. Chỉ số có thể nằm bất cứ đâu từ { $low } đến { $high }, tùy vào những gì chưa biết.
results-nothing = Chưa có giá trị đo nào được ghi nhận: chỉ số của khung có thể nằm bất cứ đâu từ 0 đến 100.
results-new = Nhập chỉ số
results-new-text = Chỉ số thuộc về một hành động của khung. Càng thấp càng tốt khi mục tiêu thấp hơn mức nền. Chỉ số ở lại trong sổ đăng ký; điều nhập nhầm được gạch bỏ kèm lý do rồi nhập lại.
results-indicators = Các chỉ số
results-none = Các văn kiện sáng lập không đưa ra chỉ số nào có mức nền và mục tiêu, và chưa nước nào nhập. Các đầu mối nhập tại đây.
results-newest = Giá trị mới nhất
results-class = Tiến độ
results-struck = Đã gạch bỏ.
results-csv = Tất cả chỉ số và giá trị dạng CSV
results-index = Chỉ số tổng hợp của khung
results-index-text = Mỗi chỉ số được 0 điểm ở mức nền và 100 điểm ở mục tiêu. Chỉ số gộp thành hành động, hành động thành lĩnh vực, lĩnh vực thành tổng thể, đều theo trung bình có trọng số; các lĩnh vực nặng như nhau, các hành động trong một lĩnh vực cũng vậy. Điều còn thiếu không tính là không: nó không vào trung bình và làm khoảng rộng thêm bằng mọi khả năng của nó.
results-picture = Điểm từ 0 đến 100: dải là khoảng có thể, vạch là trung bình của những gì đã biết
results-terms = Mọi thành phần của chỉ số tổng hợp
results-term = Thành phần
results-part = Phần trong cấp trên
results-points = Điểm
results-between = Có thể là
results-contribution = Đóng góp vào cấp trên
results-known = Chỉ số đã biết
results-source = Điểm và trung bình theo OECD và JRC (2008), Handbook on Constructing Composite Indicators; khoảng là phần chúng tôi thêm. Cho chương trình:
results-whole = Toàn bộ khung
results-interval = { $low }–{ $high }
results-value = { $value } ({ $year })
n-of-n = { $n } trên { $all }
results-indicator = Chỉ số
results-action-gone = Hành động của nó không còn trong khung nên nó không phải là thành phần của chỉ số tổng hợp.
results-measured = Mức nền và những gì đo được kể từ đó
results-values = Các giá trị
results-no-values = Chưa có gì được đo kể từ mức nền, hoặc chưa ai nhập.
results-parts = Trong đó
results-counts = Được tính
results-counts-yes = Có
results-counts-no = Không: giá trị nhập sau của cùng năm được tính
results-measure = Nhập giá trị
results-by-country = Giá trị của từng nước
results-strike = Gạch bỏ chỉ số này
progress-title = Cách xác định mức
progress-text = Mức tăng mỗi năm kể từ mức nền được so với mức tăng mỗi năm cần để đạt mục tiêu đúng năm: đáng kể từ 95 %, vừa phải từ 60 %, hạn chế từ 0 %, dưới đó là thụt lùi (Open SDG, theo Eurostat).
progress-from-zero = Mức nền hoặc mục tiêu là 0. Không thể tính mức tăng từ số không: lấy 0,001 như tài liệu gốc, nên mức tăng luôn lớn.
progress-term-base = Mức nền
progress-term-newest = Giá trị mới nhất
progress-term-elapsed = Thời gian đã trôi qua giữa mức nền và mục tiêu
progress-term-observed = Mức tăng mỗi năm, thực tế
progress-term-required = Mức tăng mỗi năm, cần có
progress-term-measure = Thực tế so với cần có
progress-term-bounds = Đáng kể · vừa phải · hạn chế từ
progress-term-score = Điểm từ -5 đến 5
progress-deterioration = Thụt lùi: đi sai hướng.
progress-limited = Tiến bộ hạn chế: đúng hướng nhưng quá chậm.
progress-moderate = Tiến bộ vừa phải: đúng hướng nhưng chưa đủ nhanh để đạt mục tiêu.
progress-substantial = Tiến bộ đáng kể: đang đi đến mục tiêu.
progress-target-achieved = Đã đạt mục tiêu.
progress-none = Chưa có mức.
no-progress-too-few = Cần một giá trị của năm sau mức nền.
no-progress-signs = Không thể tính mức tăng giữa một giá trị âm và một giá trị dương.
no-progress-target = Mức nền và mục tiêu nằm hai phía của số không nên không tính được mức tăng.
no-progress-number = Các con số này không cho phép tính mức tăng.
field-framework-action = Hành động của khung
field-indicator-title = Chỉ số
field-unit = Đơn vị
field-method = Cách đo
field-indicator-source = Nơi công bố mức nền và mục tiêu
field-baseline-year = Năm của mức nền
field-baseline = Mức nền
field-target-year = Năm của mục tiêu
field-target = Mục tiêu
field-weight = Trọng số
field-value-year = Năm của giá trị
field-value = Giá trị
field-value-source = Ai công bố giá trị, ở đâu
field-value-women = Giá trị của phụ nữ và trẻ em gái
field-value-men = Giá trị của nam giới và trẻ em trai
refusal-struck = Mục này đã bị gạch bỏ.
outcomes-embed = Hiển thị các số liệu này trên trang của bạn
outcomes-embed-text = Khung này hiển thị cùng các số liệu, luôn mới nhất, không có cookie và tập lệnh.
action-score = Đánh giá các hoạt động với tư cách người thẩm định độc lập
action-moderate = Duyệt ý kiến của công chúng
reviews-title = Đánh giá
reviews-text = Trong mỗi đợt đánh giá, các nước cho biết hoạt động của mình ra sao, người thẩm định độc lập xem xét, và mọi người đều có thể góp ý. Ba bên được đặt cạnh nhau.
reviews-none = Chưa mở đợt nào. Các đầu mối mở tại đây.
review-open = Đang mở
review-closed = Đã đóng
review-closed-on = Đóng ngày { $day }
review-name = { $kind } { $year }
round-kind-annual = Đánh giá hằng năm
round-kind-mid-term = Đánh giá giữa kỳ
round-kind-final = Đánh giá cuối kỳ
review-new = Mở một đợt
review-new-text = Công chúng góp ý đến một ngày, các nước và người thẩm định nhập kết quả đến một ngày khác. Đợt đóng khi mọi ý kiến đã được trả lời.
field-round-kind = Loại đánh giá
field-round-year = Năm được đánh giá
field-round-opens = Ngày đầu
field-comments-until = Ngày cuối cho ý kiến của công chúng
field-round-until = Ngày cuối cho các nước và người thẩm định
report-title = Báo cáo đánh giá
review-eyes = Đã làm được bao nhiêu, phần trăm
review-eyes-text = Ba bên nhìn vào mỗi hoạt động: bên chịu trách nhiệm, người thẩm định độc lập và công chúng. Mỗi số là trung vị. Khi có nhiều người, trong ngoặc là thấp nhất và cao nhất nếu khác nhau, rồi đến số người: 40 (20–60; 2). Không lấy trung bình: khi hai bên chênh từ 20 điểm trở lên thì nêu rõ.
review-responsible = Bên chịu trách nhiệm
review-reviewers = Người thẩm định độc lập
review-public = Công chúng
review-distance = Chênh lệch
review-disagree = bất đồng
review-disagree-text = Hai trong ba bên chênh nhau từ 20 điểm. Cả hai quan điểm đều được giữ.
review-eye = { $median } ({ $range }; { $n })
review-eye-same = { $median } ({ $n })
review-comments = Ý kiến của công chúng
review-no-comments = Chưa có ý kiến nào được đăng.
review-comment = Ý kiến
review-unanswered = Chưa trả lời.
review-reply = Trả lời
field-reply = Trả lời chính thức
review-refused = { $count } ý kiến không được đăng, vì lý do:
review-waiting = Ý kiến chờ duyệt
review-not-let-in = Không đăng:
review-let-in = Đăng
review-refuse-why = Lý do không đăng; mọi người đều đọc được
review-refuse = Không đăng
review-say = Ý kiến của bạn
review-say-text = Ai cũng có thể góp ý đến { $day }, bằng bất kỳ ngôn ngữ nào trong bảy ngôn ngữ và không cần tài khoản. Người duyệt xem mỗi ý kiến trước khi đăng, và ý kiến sẽ được trả lời chính thức. Tên của bạn chỉ hiện nếu bạn viết.
review-said = Ý kiến của bạn đã được lưu. Người duyệt sẽ xem trước khi đăng.
review-about = Về việc gì
field-comment = Ý kiến
field-comment-name = Tên muốn được trích dẫn (có thể để trống)
review-your-progress = Theo bạn đã làm được bao nhiêu, 0–100 % (có thể để trống)
review-send = Gửi ý kiến
review-close = Đóng đợt
review-close-text = Sau đó không thể nhập gì nữa. Trước hết mọi ý kiến phải được trả lời; điều bên chịu trách nhiệm hay người thẩm định chưa nói được nêu là còn thiếu.
review-nothing-said = Chưa có gì được nói.
review-counts-not = Không tính: tác giả cũng đại diện bên chịu trách nhiệm.
review-assess = Cho biết tình hình
field-progress = Đã làm được bao nhiêu, 0–100 %
field-quality = Tốt đến đâu, từ 1 (kém) đến 5 (rất tốt)
field-difficulty = Điều khó khăn
field-next-step = Bước tiếp theo
review-evidence-note = Mã các bản ghi công khai, cách nhau bằng dấu cách. Ít nhất một nếu đã làm được gì.
review-score = Nhập điểm của bạn
review-score-text = Người có phần trong hoạt động không được chấm. Điều nhập lại thay cho điều đã nhập trước.
review-missing-own = { $count } hoạt động mà bên chịu trách nhiệm chưa cho biết tình hình.
review-missing-scores = { $count } hoạt động có ít hơn hai điểm độc lập.
review-missing-replies = { $count } ý kiến chưa được trả lời.
review-nameless = Ẩn danh
review-says-done = cho rằng đã làm { $progress }%
review-marks = Đã làm { $progress }%, chất lượng { $quality } trên 5
refusal-interested = Bạn có phần trong hoạt động này nên không thể thẩm định.
refusal-not-open = Hôm nay không nhận: hãy xem các ngày.
refusal-unanswered = { $count } ý kiến chờ duyệt hoặc chờ trả lời.
report-name = Báo cáo đánh giá: { $round }
report-made-of = Lập từ sổ đăng ký của Cổng tri thức Mê Công - Lan Thương, { $n } mục
report-summary = Tóm tắt
report-days = Thời gian của đợt
report-state = Trạng thái
report-assessed = Hoạt động mà bên chịu trách nhiệm đã cho biết tình hình
report-scored = Hoạt động có từ hai điểm độc lập
report-disagreeing = Hoạt động mà hai trong ba bên chênh từ 20 điểm
report-refused = Ý kiến không được đăng
report-missing = Điều còn thiếu
report-bars = Đã làm được bao nhiêu, theo bên chịu trách nhiệm
report-bars-what = Phần trăm: vạch là trung vị của các nước, dải là từ thấp nhất đến cao nhất
report-index-source = Trọng số và điểm của từng phần: trang kết quả
report-reviewer = Người thẩm định { $n }
name-before = { $name }:{ " " }
report-activities = Các hoạt động
report-done = Đã hứa và đã làm
report-made = Báo cáo này được lập thế nào
report-made-text = Mọi con số đều tính từ sổ đăng ký công khai và các bản ghi của trung tâm; không số nào được gõ riêng cho báo cáo. Cùng dữ liệu cho cùng báo cáo, từng byte. Mỗi bảng dẫn đến nguồn của nó, từ các hàng hoặc từ dòng bên dưới. Dữ liệu ở các địa chỉ sau:
report-languages = Các từ ngữ quanh dữ liệu được dịch máy và chưa được duyệt; điều mọi người viết giữ nguyên ngôn ngữ gốc.
registration-title = Đăng ký tham dự
registration-none = Chưa mở danh sách đăng ký cho sự kiện này.
registration-calendar = Tệp lịch của sự kiện
registration-days = Đăng ký từ { $opens } đến { $closes }.
registration-places = Đã dùng { $taken } trên { $places } chỗ.
registration-taken = { $count } người đã đăng ký; không giới hạn.
registration-waiting = { $count } người đang chờ chỗ.
registration-not-yet = Mở đăng ký ngày { $day }.
registration-closed = Đã đóng đăng ký ngày { $day }.
registration-full = Hết chỗ và không có danh sách chờ.
registration-register = Đăng ký
registration-text = Có một danh sách chung cho mọi ngôn ngữ, theo thứ tự đến. Chỉ người tổ chức đọc điều bạn viết. Bạn nhận một địa chỉ riêng để xem lại hoặc trả chỗ.
registration-from = Nước
registration-elsewhere = Nơi khác
registration-language = Ngôn ngữ muốn nghe
registration-run = Quản lý sự kiện
registration-list = Danh sách người đăng ký
registration-list-text = Việc bạn mở danh sách này được ghi trong nhật ký kiểm toán.
registration-change-places = Đổi số chỗ
registration-open = Mở danh sách đăng ký
registration-waiting-list = Giữ danh sách chờ khi hết chỗ
field-places = Số chỗ (để trống: không giới hạn)
field-registration-opens = Ngày đầu đăng ký
field-registration-closes = Ngày cuối đăng ký
field-attendee-name = Tên
field-attendee-organisation = Tổ chức (có thể để trống)
field-attendee-needs = Điều bạn cần để tham dự (có thể để trống)
refusal-registered = Địa chỉ này đã có trong danh sách.
ticket-title = Chỗ
ticket-confirmed = Bạn có chỗ.
ticket-waiting = Bạn là số { $position } trong danh sách chờ. Khi có chỗ trả lại, người đầu tiên được nhận.
ticket-cancelled = Chỗ này đã được trả lại.
ticket-keep = Hãy giữ địa chỉ này. Đây là cách duy nhất để quay lại chỗ của bạn, và ai có nó đều có thể trả chỗ.
ticket-cancel-text = Nếu bạn trả chỗ, người đầu danh sách chờ sẽ nhận, và không giữ lại gì bạn đã viết.
ticket-cancel = Trả lại chỗ của tôi
partnership-title = Nhu cầu và đề nghị
partnership-text = Điều các tổ chức cần và có thể cho: tiền, công nghệ, chuyên môn, dữ liệu, đào tạo. Cổng cho biết điều gì khớp và vì sao. Người đứng sau chỉ được cho biết khi cả hai bên đồng ý.
partnership-none = Hôm nay chưa có thông báo nào còn hiệu lực. Người giữ nhật ký của một nước nhập tại đây.
partnership-new = Nhập nhu cầu hoặc đề nghị
partnership-side-need = Nhu cầu
partnership-side-offer = Đề nghị
partnership-kind-money = Tiền
partnership-kind-technology = Công nghệ
partnership-kind-expertise = Chuyên môn
partnership-kind-data = Dữ liệu
partnership-kind-training = Đào tạo
partnership-unit-us-dollars = đô la Mỹ
partnership-unit-person-days = ngày công
partnership-unit-people = người
partnership-term-subjects = Chủ đề chung
partnership-term-place = Địa điểm
partnership-term-capacity = Năng lực
partnership-term-language = Ngôn ngữ
partnership-term-timing = Thời gian
partnership-matches = Điều khớp
partnership-no-matches = Hôm nay không có gì khớp.
partnership-score = { $score } trên 100
partnership-share = Phần điểm
partnership-because = Vì
partnership-ask = Đề nghị giới thiệu với bên kia
partnership-agree = Đồng ý: hai bên thấy nhau
partnership-decline = Từ chối
partnership-state-none = Chưa ai đề nghị.
partnership-state-asked = Một bên đã đề nghị; bên kia chưa trả lời.
partnership-state-declined = Bên kia đã từ chối.
partnership-state-introduced = Cả hai bên đã đồng ý.
partnership-contact = Liên hệ
partnership-withdraw = Rút thông báo này
partnership-withdrawn = Đã rút
partnership-anywhere = Bất cứ đâu
partnership-any = Bất kỳ
partnership-conditions = Điều kiện bắt buộc
field-notice-side = Nhu cầu hay đề nghị
field-notice-kind = Về gì
field-notice-title = Tiêu đề
field-text = Cụ thể
field-subjects = Chủ đề: mã như area:3 hoặc sdg:13, cách nhau bằng dấu cách
field-countries = Các nước (không chọn: bất cứ đâu)
field-languages = Ngôn ngữ làm việc (không chọn: bất kỳ)
field-organisation = Tổ chức (mã bản ghi)
field-period = Ngày đầu và ngày cuối
field-first = Ngày đầu
field-last = Ngày cuối
field-notice-amount = Bao nhiêu: đô la, ngày công hoặc số người (có thể để trống)
field-only-countries = Chỉ tổ chức của các nước này
field-only-organisation-forms = Chỉ tổ chức các loại này (như ministry, research)
field-must-language = Ngôn ngữ bên kia phải dùng
field-least-amount = Ít nhất bấy nhiêu
field-least-days = Ít nhất bao nhiêu ngày chung
refusal-no-match = Hai bên không khớp, hoặc lúc này chưa thể làm vậy.
field-judgement = Đăng hay không
refusal-done = Việc này đã được làm.
refusal-waiting = Quá nhiều ý kiến đang chờ duyệt. Vui lòng quay lại sau; điều bạn viết vẫn còn trong biểu mẫu.
progress-zero = (Tính từ 0, mức tăng luôn lớn.)
record-iati = Được báo cáo qua IATI
outcomes-iati = Hoạt động IATI (XML)
outcomes-iati-organisation = Tổ chức IATI (XML)
outcomes-cbd = Hoạt động theo mục tiêu đa dạng sinh học toàn cầu (CSV)
calls-title = Kêu gọi nộp hồ sơ
calls-text = Các học bổng và khoản tài trợ, ai được nộp hồ sơ và hồ sơ được xét thế nào.
calls-none = Chưa có lời kêu gọi nào được công bố.
calls-new = Công bố lời kêu gọi
call-form-text = Hãy viết bằng ngôn ngữ của trang này. Lời kêu gọi giữ nguyên như khi công bố: sau đó không sửa được.
field-call-title = Tiêu đề
field-call-text = Cung cấp gì, cho ai và vì sao
field-call-programme = Chương trình (mã của bản ghi; có thể để trống)
field-call-opens = Ngày đầu nhận hồ sơ
field-call-closes = Ngày cuối nhận hồ sơ
field-decide-by = Ngày cuối ra quyết định
field-call-places = Số người có thể nhận
field-call-ages = Độ tuổi
call-nationalities = Chỉ công dân các nước này (không chọn: bất kỳ nước nào trong sáu nước)
call-age-least = Tuổi thấp nhất (có thể để trống)
call-age-most = Tuổi cao nhất (có thể để trống)
call-language = Ngôn ngữ phải làm việc được
call-language-any = Bất kỳ
field-criterion = Tiêu chí xét
field-criterion-weight = Trọng số phần trăm; tổng là 100
field-best-mark = Điểm cao nhất
field-mark = Điểm
field-birth-year = Năm sinh
field-nominated-by = Thư điện tử của người đề cử bạn (có thể để trống)
field-supervisor = Thư điện tử của người hướng dẫn bạn (có thể để trống)
field-statement = Vì sao bạn nộp hồ sơ
field-reasons = Lý do
field-outcome = Quyết định
field-relation = Quan hệ
call-days = Nhận hồ sơ từ { $opens } đến { $closes }, quyết định chậm nhất { $decided }
call-places = Có thể nhận { $count } người
call-not-yet = Bắt đầu nhận hồ sơ ngày { $day }.
call-open = Nhận hồ sơ đến ngày { $day }.
call-closed = Đã hết hạn nhận hồ sơ ngày { $day }.
call-programme = Chương trình liên quan
call-eligible = Ai được nộp hồ sơ
call-anyone = Công dân sáu nước
call-nationality = Công dân: { $countries }
call-aged = Từ { $least } đến { $most } tuổi trong năm hết hạn nhận hồ sơ
call-speaks = Làm việc được bằng ngôn ngữ này: { $language }
call-judged = Hồ sơ được xét thế nào
call-criterion = { $title }: { $weight } phần trăm, điểm từ 0 đến { $scale }
call-judged-text = Ít nhất hai người đánh giá cho điểm. Người thân cận với người nộp hồ sơ (cùng tổ chức, hướng dẫn, gia đình, đồng tác giả hoặc đề cử) không đọc, không cho điểm và không quyết định. Người nộp được biết quyết định kèm lý do.
call-judge = Các hồ sơ
call-apply = Nộp hồ sơ
call-apply-text = Không cần tài khoản. Bạn nhận một địa chỉ riêng để xem quyết định và có thể rút hồ sơ. Chỉ người xét mới đọc những gì bạn viết, và mỗi lần đọc đều được ghi lại.
call-applications = { $count } hồ sơ
call-list-text = Chỉ có số, không có tên. Người thân cận với người nộp không được xem hồ sơ đó. Mỗi lần mở đều để lại một dòng trong nhật ký kiểm tra.
call-no-applications = Chưa có ai nộp hồ sơ.
call-back = Về lời kêu gọi
application = Hồ sơ
application-own = Hồ sơ của bạn
application-keep = Hãy giữ địa chỉ này. Đây là cách duy nhất để quay lại hồ sơ, và ai có nó đều đọc và rút được hồ sơ.
application-waits = Chưa có quyết định.
application-decided = Quyết định ngày { $day }: { $outcome }
application-withdrawn = Đã rút. Không giữ lại gì đã viết ở đây.
application-withdraw = Rút hồ sơ
application-withdraw-text = Nếu bạn rút, những gì bạn viết không được giữ lại, và bạn có thể nộp lại khi còn thời hạn.
application-nationality = Quốc tịch
application-organisation = Nơi bạn làm việc hoặc học tập
application-languages = Các ngôn ngữ bạn làm việc được
application-disclosed = Việc bạn đọc hồ sơ này được ghi trong nhật ký kiểm tra.
application-marks = Điểm
application-ranking = Thứ hạng
application-decision = Quyết định
application-scores = { $count } người đánh giá đã cho điểm.
application-scored = Bạn là một trong số đó.
application-rank = Hạng { $place }: trung bình { $mean } phần trăm, cao nhất và thấp nhất cách nhau { $spread } điểm
application-score = Cho điểm
application-decide = Quyết định
application-decide-text = Người nộp được biết lý do; người khác chỉ thấy số được nhận. Quyết định không thay đổi.
application-declare = Khai rằng bạn thân cận với người nộp
application-declare-text = Sau đó bạn không còn được xem hồ sơ này, và điểm bạn đã cho không còn tính.
application-blocked = Bạn không được đọc, cho điểm hay quyết định hồ sơ này.
conflict-same-person = Đó là hồ sơ của chính bạn.
conflict-same-organisation = Người nộp thuộc tổ chức nơi bạn có vai trò.
conflict-declared = Bạn hoặc người nộp đã khai là thân cận với nhau.
conflict-nominated = Bạn đã đề cử người nộp.
near-supervisor = Người hướng dẫn hoặc học trò
near-family = Gia đình
near-co-author = Đã cùng công bố công trình
outcome-accepted = Được nhận
outcome-waiting-list = Trong danh sách chờ
outcome-declined = Không được nhận
refusal-call-day = Hôm nay lời kêu gọi không nhận việc này.
refusal-ineligible = Chưa đáp ứng yêu cầu: { $unmet }
refusal-few-scores = Trước hết phải có hai người đánh giá không thân cận cho điểm.
refusal-no-place = Đã hết chỗ của lời kêu gọi.
network-members = Thành viên
network-count = { $count } thành viên
network-shown = Ở đây chỉ nêu tên những người đã đồng ý.
network-closed = Mạng lưới này chưa nhận thành viên tại đây.
network-open = Mở nhận thành viên
network-join = Tham gia
network-join-text = Không cần tài khoản. Người giữ mạng lưới xác nhận thành viên. Người khác chỉ thấy những gì bạn đánh dấu, không bao giờ thấy thư điện tử. Bạn nhận một địa chỉ riêng để sửa hoặc rời đi.
network-keep = Tất cả người xin tham gia
network-keep-text = Mỗi lần xem danh sách đều để lại một dòng trong nhật ký kiểm tra. Người bị đưa ra không còn gì được giữ lại.
network-nobody = Chưa có ai xin tham gia.
field-member-about = Bạn làm gì (có thể để trống)
member-shows = Những gì mọi người được thấy
member-shows-name = Tên và nước của tôi (nếu không chọn, không hiện gì về tôi)
member-shows-organisation = Tổ chức của tôi
member-shows-about = Việc tôi làm
member-is-confirmed = Thành viên
member-confirm = Xác nhận
member-remove = Đưa ra
membership-title = Tư cách thành viên của bạn
membership-waits = Đang chờ xác nhận; trước đó không hiện gì.
membership-confirmed = Bạn là thành viên.
membership-left = Tư cách thành viên này đã kết thúc. Không giữ lại gì đã viết.
membership-keep = Hãy giữ địa chỉ này. Đây là cách duy nhất để quay lại, và ai có nó đều sửa được những gì nói về bạn.
membership-change = Sửa
membership-change-text = Phần hiển thị đổi ngay. Nếu bạn nói khác về mình, phải chờ xác nhận lại.
membership-leave = Rời đi
membership-leave-text = Nếu bạn rời đi, những gì bạn viết không được giữ lại.
minutes-title = Biên bản
minutes-none = Cuộc họp này chưa có biên bản.
minutes-begin = Bắt đầu biên bản
field-meeting-before = Cuộc họp trước (mã của bản ghi; có thể để trống)
minutes-before = Các cam kết của cuộc họp trước đã ra sao
minutes-agenda = Chương trình nghị sự
minutes-item = Thêm một mục
field-agenda-item = Mục nghị sự
minutes-paper = Tài liệu
field-paper = Tài liệu (mã của bản ghi; có thể để trống)
minutes-nothing = Chưa có gì được nhập.
minutes-nothing-promised = Không có cam kết nào.
minutes-statements = Phát biểu
minutes-statement = Phát biểu
minutes-say = Thêm phát biểu
field-speaker = Người phát biểu hoặc đoàn
field-statement-text = Nội dung phát biểu
field-statement-number = Số phát biểu
minutes-translate = Thêm bản dịch
minutes-by-machine = Do máy dịch
minutes-translated = Do người dịch
minutes-original = Nguyên văn
minutes-also = Có bản dịch bằng:
minutes-decisions = Quyết định
minutes-decide = Thêm quyết định
field-decision-text = Nội dung quyết định
minutes-promise = Thêm cam kết
field-commitment-text = Nội dung cam kết
field-due = Hạn cuối
minutes-follow = Cho biết cam kết đã ra sao
field-progress-text = Đã làm gì, hoặc vướng mắc gì
field-state = Tình trạng
field-commitment-number = Số cam kết
minutes-number = Số của mục bị gạch, như trong ngoặc phía sau
commitment = Cam kết
commitment-owner = Bên cam kết
commitment-overdue = Quá hạn
commitment-open = Chưa bắt đầu
commitment-under-way = Đang thực hiện
commitment-kept = Đã thực hiện
commitment-given-up = Đã từ bỏ
commitments-title = Cam kết
commitments-all = Cam kết của mọi cuộc họp
commitments-text = Những gì đã cam kết tại các cuộc họp, bởi ai, đến khi nào, và đã ra sao.
commitments-none = Chưa cuộc họp nào nhập cam kết.
conflict-rival = Bạn đã nộp hồ sơ cho cùng lời kêu gọi.
field-minute-number = Số
report-map-what = Nơi có các mô hình trình diễn được ghi nhận; số trong ngoặc: số mô hình tại một nơi.
report-map-edge = Hình tam giác ở mép: xa hơn về phía đó.
report-map-source = Địa điểm: các bản ghi bên dưới. Bản đồ nền: Natural Earth, phạm vi công cộng; biên giới theo bản vẽ đó, không hàm ý lập trường nào.
certificate-title = Giấy chứng nhận tham dự
certificate-did = đã tham dự
certificate-check = Ai cũng có thể kiểm tra giấy chứng nhận này tại
certificate-valid = Giấy chứng nhận này hợp lệ: người giữ danh sách sự kiện đã xác nhận { $name } có mặt.
certificate-confirmed = Xác nhận
certificate-by = { $day }, bởi người giữ danh sách cho { $country }
certificate-pdf = Giấy chứng nhận dạng PDF
ticket-came = Bạn đã có mặt. Đây là giấy chứng nhận của bạn; hãy đưa địa chỉ của nó cho ai muốn kiểm tra.
ticket-forget-text = Bạn có thể xóa mọi thứ về mình. Khi đó giấy chứng nhận không còn hợp lệ và những gì bạn nói về sự kiện cũng mất.
ticket-forget = Xóa mọi thứ về tôi
field-came = Có mặt
attendance-text = Sau sự kiện, hãy đánh dấu ai đã có mặt. Họ nhận giấy chứng nhận và được hỏi ý kiến về sự kiện.
attendance-save = Lưu người có mặt
attendance-count = { $count ->
   *[other] { $count } người có mặt.
}
survey-title = Người dự nói gì
survey-ask = Bạn nói gì về sự kiện?
survey-text = Điểm được hiện trên trang sự kiện, không kèm tên, khi đã có năm người trả lời. Chỉ người giữ danh sách đọc những gì bạn viết, cũng không kèm tên. Bạn có thể trả lời lại: câu trả lời mới nhất được tính.
field-survey-organised = Tổ chức tốt đến mức nào?
field-survey-useful = Có ích cho công việc của bạn đến mức nào?
field-survey-learnt = Có bao nhiêu điều mới với bạn?
field-survey-uses = Bạn đã dùng hoặc sẽ dùng điều gì từ đó?
field-survey-better = Lần sau nên tốt hơn ở điểm nào?
survey-scale = 1: hoàn toàn không, 5: rất
survey-median = Trung vị
survey-answered = { $count ->
   *[other] { $count } người đã trả lời.
}
survey-question = Câu hỏi
survey-send = Gửi câu trả lời
alumni-title = Cựu học viên
alumni-text = Bạn đã được nhận. Nếu bạn đồng ý, tên, quốc tịch và tổ chức bạn đã nêu sẽ hiện trên trang lời kêu gọi cho mọi người. Bạn có thể rút lại tại đây bất cứ lúc nào.
alumni-agree = Nêu tên tôi trong danh sách cựu học viên
alumni-save = Lưu
deadlines-title = Hạn chót
deadlines-days = Ngày cuối mà mọi người đều có thể biết
deadlines-what = Nội dung
deadlines-day = Ngày cuối
deadlines-none = Không có gì đến hạn.
deadlines-text = Ngày kết thúc theo giờ quốc tế (UTC). Nếu bạn đăng ký lịch, lịch của bạn sẽ nhắc trước bảy ngày và một ngày.
deadlines-calendar = Lịch hạn chót, có nhắc
deadline-answers = Trả lời đề xuất { $number }
deadline-comments = Ý kiến công chúng: { $title }
deadline-round = Tự đánh giá và chấm điểm: { $title }
deadline-applications = Đơn xin: { $title }
deadline-decisions = Quyết định về đơn: { $title }
deadline-registration = Đăng ký: { $title }
deadline-commitment = Cam kết { $number }: { $title }
tasks-title = Việc đang chờ bạn
tasks-none = Không có việc nào chờ bạn.
task-answer = { $count ->
   *[other] { $count } đề xuất chờ câu trả lời của nước bạn
}
task-assess = { $count ->
   *[other] { $count } hoạt động chưa có tự đánh giá
}
task-score = { $count ->
   *[other] { $count } hoạt động cần điểm độc lập
}
task-moderate = { $count ->
   *[other] { $count } ý kiến chờ duyệt
}
task-reply = { $count ->
   *[other] { $count } ý kiến chờ trả lời chính thức
}
task-mark = { $count ->
   *[other] { $count } đơn chờ điểm của bạn
}
task-decide = { $count ->
   *[other] { $count } đơn chờ quyết định
}
task-confirm = { $count ->
   *[other] { $count } người chờ xác nhận là thành viên
}
task-keep = { $count ->
   *[other] { $count } cam kết đến hạn trong ba mươi ngày hoặc đã quá hạn
}
task-introduce = { $count ->
   *[other] { $count } bên đề nghị được giới thiệu với bạn
}
outcomes-done = Đã ghi nhận là đã làm: { $before } việc từ 2016 đến 2022, { $since } việc từ 2023, { $undated } việc không rõ năm.
outcomes-line = Một dòng là một việc đã làm: một sự kiện, một mô hình trình diễn, một kết quả nghiên cứu, hoặc một mục mà một nước ghi vào nhật ký của mình.
certificate-withdrawn = Giấy chứng nhận này không còn hiệu lực: từ { $day } người giữ danh sách sự kiện không còn xác nhận.
certificate-no-letters = Trung tâm không có chữ cho một phần của tên này nên không có PDF: trang này là giấy chứng nhận.
attendance-from = Từ { $day } bạn có thể đánh dấu ở đây ai đã có mặt.
ticket-no-event = Sự kiện không còn được hiển thị. Những gì bạn viết vẫn được giữ; bạn có thể xóa tại đây.
survey-fives = Câu trả lời được công bố theo từng năm câu, để không tách được câu của ai.
report-records-now = Những gì được nhập tính đến khi đóng đợt. Tiêu đề, sự kiện, mô hình trình diễn và địa điểm là theo các bản ghi công khai khi lập báo cáo.
task-close = Có thể đóng đợt này
outcomes-not-yet = Đến nay chưa có ghi nhận nào.
mail-waits-subject = Có { $count } việc đang chờ bạn
mail-waits-text = Những việc này đang chờ bạn trong Trung tâm Tri thức:
mail-last-day = Ngày cuối: { $day }
mail-waits-end = Bạn được nhắc vì bạn có tài khoản. Ở đó bạn có thể chọn ngôn ngữ khác hoặc không nhận lời nhắc nữa:
mail-ticket-subject = Đăng ký của bạn: { $title }
mail-ticket-text = Bạn đã đăng ký tham dự “{ $title }”. Tại địa chỉ riêng của bạn, bạn xem được mình có chỗ hay đang chờ, và sau đó tìm thấy giấy chứng nhận:
mail-place-subject = Bạn đã có chỗ: { $title }
mail-place-text = Bạn đã chờ và nay có chỗ tại “{ $title }”. Nếu không đến được, xin trả lại chỗ tại địa chỉ bạn nhận khi đăng ký để người khác được tham dự. Sự kiện:
mail-application-subject = Đơn của bạn: { $title }
mail-application-text = Đơn của bạn cho “{ $title }” đã đến. Quyết định sẽ có tại địa chỉ riêng của bạn, nơi bạn cũng có thể rút đơn:
mail-decision-subject = Đã quyết định: { $title }
mail-decision-text = Đơn của bạn cho “{ $title }” đã được quyết định. Quyết định và lý do có tại địa chỉ bạn nhận khi nộp đơn. Thông báo:
mail-membership-subject = Tư cách thành viên của bạn: { $title }
mail-membership-text = Bạn đã xin tham gia “{ $title }”. Tại địa chỉ riêng của bạn, bạn xem được mình đã được xác nhận chưa, và có thể sửa những gì nói về bạn hoặc rời đi:
mail-confirmed-subject = Bạn là thành viên: { $title }
mail-confirmed-text = Tư cách thành viên của bạn trong “{ $title }” đã được xác nhận. Mạng lưới:
mail-secret = Hãy giữ thư này: ai có địa chỉ này đều làm được như bạn. Nếu không phải bạn viết cho chúng tôi, bạn có thể xóa mọi thứ về mình tại đó.
account-mail = Nhắc nhở qua thư điện tử
account-mail-text = Trung tâm viết cho bạn về những việc đang chờ bạn: khi việc còn mới, bảy ngày và một ngày trước ngày cuối; việc không có ngày cuối thì mỗi tuần một lần.
field-mail-language = Ngôn ngữ của thư
account-mail-remind = Nhắc tôi qua thư điện tử
account-mail-button = Lưu
mail-changed = Lựa chọn của bạn đã được lưu.
task-came = Sự kiện đã kết thúc: hãy cho biết ai trong { $count } người đã tham dự
