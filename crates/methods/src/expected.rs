//! What an input should have been, in refusals, in the seven languages.

use vocabulary::method::Said;

pub(crate) const ALTERNATIVES_AND_CRITERIA: Said = Said::of([
    "两个或更多方案，每个方案对每个准则都有数值，且权重大于零",
    "two alternatives or more, each with a value for every criterion, and a weight above zero",
    "ជម្រើសពីរ ឬច្រើនជាង នីមួយៗមានតម្លៃសម្រាប់លក្ខណៈវិនិច្ឆ័យនីមួយៗ និងទម្ងន់លើសសូន្យ",
    "ສອງທາງເລືອກ ຫຼື ຫຼາຍກວ່າ, ແຕ່ລະອັນມີຄ່າສຳລັບທຸກເກນ ແລະ ນ້ຳໜັກຫຼາຍກວ່າສູນ",
    "ရွေးချယ်စရာ နှစ်ခု သို့မဟုတ် ပိုများ၊ စံတိုင်းအတွက် တန်ဖိုးစီနှင့် သုညထက်ကြီးသော အလေးချိန်",
    "ทางเลือกตั้งแต่สองขึ้นไป แต่ละทางมีค่าทุกเกณฑ์ และน้ำหนักมากกว่าศูนย์",
    "từ hai phương án trở lên, mỗi phương án có giá trị cho mọi tiêu chí, và trọng số lớn hơn không",
]);
pub(crate) const AN_INDICATOR_OF_2021: Said = Said::of([
    "2021年全球指标集中的指标代码",
    "the code of an indicator of the global set of 2021",
    "កូដសូចនាករនៃសំណុំសកល 2021",
    "ລະຫັດຕົວຊີ້ວັດຂອງຊຸດທົ່ວໂລກ 2021",
    "2021 ကမ္ဘာ့အစုံမှ ညွှန်ကိန်းကုဒ်",
    "รหัสตัวชี้วัดในชุดสากลปี 2021",
    "mã một chỉ số của bộ toàn cầu 2021",
]);
pub(crate) const AN_INDICATOR_OF_GOVERNANCE: Said = Said::of([
    "治理指标，如information-access或strategic-planning",
    "an indicator of governance, such as information-access or strategic-planning",
    "សូចនាករអភិបាលកិច្ច ដូចជា information-access ឬ strategic-planning",
    "ຕົວຊີ້ວັດການຄຸ້ມຄອງ ເຊັ່ນ information-access ຫຼື strategic-planning",
    "information-access သို့မဟုတ် strategic-planning ကဲ့သို့ စီမံအုပ်ချုပ်မှု ညွှန်ကိန်း",
    "ตัวชี้วัดธรรมาภิบาล เช่น information-access หรือ strategic-planning",
    "một chỉ số quản trị, như information-access hoặc strategic-planning",
]);
pub(crate) const AN_ITEM_OF_TABLE_1: Said = Said::of([
    "表1中的项目，如dissolved-oxygen、ammonia-nitrogen或total-phosphorus",
    "an item of Table 1, such as dissolved-oxygen, ammonia-nitrogen or total-phosphorus",
    "សារធាតុក្នុងតារាង 1 ដូចជា dissolved-oxygen, ammonia-nitrogen ឬ total-phosphorus",
    "ລາຍການໃນຕາຕະລາງ 1 ເຊັ່ນ dissolved-oxygen, ammonia-nitrogen ຫຼື total-phosphorus",
    "dissolved-oxygen၊ ammonia-nitrogen သို့မဟုတ် total-phosphorus ကဲ့သို့ ဇယား 1 မှ အချက်",
    "รายการในตารางที่ 1 เช่น dissolved-oxygen, ammonia-nitrogen หรือ total-phosphorus",
    "một thông số của Bảng 1, như dissolved-oxygen, ammonia-nitrogen hoặc total-phosphorus",
]);
pub(crate) const AREAS_ABOVE_ZERO: Said = Said::of([
    "总和大于零的面积",
    "areas that sum to more than zero",
    "ផ្ទៃដែលផលបូកលើសសូន្យ",
    "ເນື້ອທີ່ທີ່ລວມກັນຫຼາຍກວ່າສູນ",
    "ပေါင်းလဒ် သုညထက်ကြီးသော ဧရိယာများ",
    "พื้นที่ที่รวมกันมากกว่าศูนย์",
    "các diện tích có tổng lớn hơn không",
]);
pub(crate) const A_CLASS_WITH_A_WEIGHT: Said = Said::of([
    "有权重的类别：ESA土地覆盖CCI的10至202之一，或weight列中的数值",
    "a class with a weight: one of ESA's Land Cover CCI from 10 to 202, or a number in the column weight",
    "ថ្នាក់ដែលមានទម្ងន់៖ មួយនៃ Land Cover CCI របស់ ESA ពី 10 ដល់ 202 ឬលេខក្នុងជួរឈរ weight",
    "ຊັ້ນທີ່ມີນ້ຳໜັກ: ໜຶ່ງໃນ Land Cover CCI ຂອງ ESA ແຕ່ 10 ຫາ 202 ຫຼື ຕົວເລກໃນຖັນ weight",
    "အလေးချိန်ရှိသော အတန်း– ESA ၏ Land Cover CCI 10 မှ 202 အတွင်း သို့မဟုတ် weight ကော်လံတွင် ကိန်းဂဏန်း",
    "ชั้นที่มีน้ำหนัก: ชั้นหนึ่งของ Land Cover CCI ของ ESA ตั้งแต่ 10 ถึง 202 หรือตัวเลขในคอลัมน์ weight",
    "lớp có trọng số: một lớp của Land Cover CCI của ESA từ 10 đến 202, hoặc một số ở cột weight",
]);
pub(crate) const A_COLUMN_OF_WATER: Said = Said::of([
    "诸如TOTN_mgL、TOTP_mgL或pH的列",
    "a column such as TOTN_mgL, TOTP_mgL or pH",
    "ជួរឈរ ដូចជា TOTN_mgL, TOTP_mgL ឬ pH",
    "ຖັນ ເຊັ່ນ TOTN_mgL, TOTP_mgL ຫຼື pH",
    "TOTN_mgL၊ TOTP_mgL သို့မဟုတ် pH ကဲ့သို့ ကော်လံ",
    "คอลัมน์ เช่น TOTN_mgL, TOTP_mgL หรือ pH",
    "một cột như TOTN_mgL, TOTP_mgL hoặc pH",
]);
pub(crate) const A_DAY: Said = Said::of([
    "日期，如2026-01-31",
    "a day such as 2026-01-31",
    "ថ្ងៃ ដូចជា 2026-01-31",
    "ວັນ ເຊັ່ນ 2026-01-31",
    "2026-01-31 ကဲ့သို့ နေ့",
    "วัน เช่น 2026-01-31",
    "ngày như 2026-01-31",
]);
pub(crate) const A_DEVIATION_ABOVE_ZERO: Said = Said::of([
    "大于零的标准差",
    "a standard deviation above zero",
    "គម្លាតស្តង់ដារលើសសូន្យ",
    "ຄ່າບ່ຽງເບນມາດຕະຖານຫຼາຍກວ່າສູນ",
    "သုညထက်ကြီးသော စံသွေဖည်မှု",
    "ส่วนเบี่ยงเบนมาตรฐานมากกว่าศูนย์",
    "độ lệch chuẩn lớn hơn không",
]);
pub(crate) const A_DRY_MONTH: Said = Said::of([
    "12月至5月中有数值的月份",
    "a month from December to May with a value",
    "ខែពីធ្នូដល់ឧសភាដែលមានតម្លៃ",
    "ເດືອນແຕ່ທັນວາຫາພຶດສະພາທີ່ມີຄ່າ",
    "ဒီဇင်ဘာမှ မေအတွင်း တန်ဖိုးရှိသော လ",
    "เดือนตั้งแต่ธันวาคมถึงพฤษภาคมที่มีค่า",
    "một tháng từ tháng 12 đến tháng 5 có giá trị",
]);
pub(crate) const A_FLOW_FOR_EVERY_DAY: Said = Said::of([
    "逐日连续的流量，每天都有",
    "a flow for every day, the day after the one before",
    "លំហូររាល់ថ្ងៃ ថ្ងៃបន្ទាប់ពីថ្ងៃមុន",
    "ກະແສນ້ຳທຸກວັນ, ວັນຖັດຈາກວັນກ່ອນ",
    "နေ့တိုင်း ရေစီး၊ ရှေ့နေ့၏ နောက်နေ့",
    "ปริมาณน้ำทุกวัน วันถัดจากวันก่อน",
    "dòng chảy mỗi ngày, ngày kế tiếp ngày trước",
]);
pub(crate) const A_FULL_HOUR: Said =
    Said::of(["整点", "a full hour", "ម៉ោងគត់", "ຊົ່ວໂມງເຕັມ", "နာရီပြည့်", "ชั่วโมงเต็ม", "giờ tròn"]);
pub(crate) const A_HIGHEST_FLOW_ABOVE_ZERO: Said = Said::of([
    "年最大流量大于零的年份",
    "years with a highest flow above zero",
    "ឆ្នាំដែលមានលំហូរខ្ពស់បំផុតលើសសូន្យ",
    "ປີທີ່ມີກະແສສູງສຸດຫຼາຍກວ່າສູນ",
    "အမြင့်ဆုံးရေစီး သုညထက်ကြီးသော နှစ်များ",
    "ปีที่มีน้ำสูงสุดมากกว่าศูนย์",
    "các năm có dòng lớn nhất lớn hơn không",
]);
pub(crate) const A_KNOWN_STATUS: Said = Said::of([
    "至少一个等级不是DD的物种",
    "a species with a status other than DD",
    "ប្រភេទមួយដែលមានស្ថានភាពក្រៅពី DD",
    "ຊະນິດໜຶ່ງທີ່ມີສະຖານະນອກຈາກ DD",
    "DD မဟုတ်သော အခြေအနေရှိသည့် မျိုးစိတ်တစ်ခု",
    "ชนิดที่มีสถานะอื่นนอกจาก DD",
    "một loài có tình trạng khác DD",
]);
pub(crate) const A_MONTH_BY_NUMBER: Said = Said::of([
    "1至12的整数",
    "a whole number from 1 to 12",
    "ចំនួនគត់ពី 1 ដល់ 12",
    "ຈຳນວນເຕັມແຕ່ 1 ຫາ 12",
    "1 မှ 12 အတွင်း ကိန်းပြည့်",
    "จำนวนเต็ม 1 ถึง 12",
    "số nguyên từ 1 đến 12",
]);
pub(crate) const A_NODE: Said = Said::of([
    "指标树的节点，如deviation-from-natural-flow或flood-regulation",
    "a node of the tree, such as deviation-from-natural-flow or flood-regulation",
    "ថ្នាំងមួយនៃមែកធាង ដូចជា deviation-from-natural-flow ឬ flood-regulation",
    "ຂໍ້ໜຶ່ງຂອງຕົ້ນໄມ້ ເຊັ່ນ deviation-from-natural-flow ຫຼື flood-regulation",
    "deviation-from-natural-flow သို့မဟုတ် flood-regulation ကဲ့သို့ သစ်ပင်ဆုံမှတ်",
    "ข้อหนึ่งในแผนผัง เช่น deviation-from-natural-flow หรือ flood-regulation",
    "một nút của cây, như deviation-from-natural-flow hoặc flood-regulation",
]);
pub(crate) const A_NUMBER_OF_DRAWS: Said = Said::of([
    "2至100000次抽样",
    "2 to 100000 draws",
    "ការគូរ 2 ដល់ 100000 ដង",
    "ສຸ່ມ 2 ຫາ 100000 ຄັ້ງ",
    "ကျပန်းယူခြင်း 2 မှ 100000",
    "สุ่ม 2 ถึง 100000 ครั้ง",
    "từ 2 đến 100000 lần lấy",
]);
pub(crate) const A_PAIR_ONCE: Said = Said::of([
    "两个不同的项目，每人每对只比较一次",
    "two items that differ, each pair compared once by a person",
    "ធាតុពីរខុសគ្នា គូនីមួយៗប្រៀបធៀបម្តងដោយមនុស្សម្នាក់",
    "ສອງລາຍການທີ່ຕ່າງກັນ, ແຕ່ລະຄູ່ທຽບຄັ້ງດຽວໂດຍຄົນໜຶ່ງ",
    "ကွဲပြားသော အချက်နှစ်ခု၊ တစ်ဦးလျှင် အတွဲတစ်ခုစီကို တစ်ကြိမ်",
    "สองรายการที่ต่างกัน แต่ละคู่เทียบครั้งเดียวต่อคน",
    "hai mục khác nhau, mỗi người so sánh mỗi cặp một lần",
]);
pub(crate) const A_PARAMETER: Said = Said::of([
    "参数，如ph、bod5或lead",
    "a parameter such as ph, bod5 or lead",
    "ប៉ារ៉ាម៉ែត្រ ដូចជា ph, bod5 ឬ lead",
    "ພາຣາມິເຕີ ເຊັ່ນ ph, bod5 ຫຼື lead",
    "ph၊ bod5 သို့မဟုတ် lead ကဲ့သို့ ကိန်းရှင်",
    "พารามิเตอร์ เช่น ph, bod5 หรือ lead",
    "một thông số như ph, bod5 hoặc lead",
]);
pub(crate) const A_PARAMETER_BY_COLUMN: Said = Said::of([
    "以列名表示的参数，如TOTP_mgL",
    "a parameter by the name of its column, such as TOTP_mgL",
    "ប៉ារ៉ាម៉ែត្រតាមឈ្មោះជួរឈរ ដូចជា TOTP_mgL",
    "ພາຣາມິເຕີຕາມຊື່ຖັນ ເຊັ່ນ TOTP_mgL",
    "TOTP_mgL ကဲ့သို့ ကော်လံအမည်ဖြင့် ကိန်းရှင်",
    "พารามิเตอร์ตามชื่อคอลัมน์ เช่น TOTP_mgL",
    "một thông số theo tên cột, như TOTP_mgL",
]);
pub(crate) const A_PARAMETER_OF_THE_DECISION: Said = Said::of([
    "决定中的参数，如ph、bod5或e-coli",
    "a parameter of the decision, such as ph, bod5 or e-coli",
    "ប៉ារ៉ាម៉ែត្រនៃសេចក្តីសម្រេច ដូចជា ph, bod5 ឬ e-coli",
    "ພາຣາມິເຕີໃນຄຳຕັດສິນ ເຊັ່ນ ph, bod5 ຫຼື e-coli",
    "ဆုံးဖြတ်ချက်မှ ph၊ bod5 သို့မဟုတ် e-coli ကဲ့သို့ ကိန်းရှင်",
    "พารามิเตอร์ในประกาศ เช่น ph, bod5 หรือ e-coli",
    "một thông số của quyết định, như ph, bod5 hoặc e-coli",
]);
pub(crate) const A_PRINTED_LIMIT: Said = Said::of([
    "印有限值的污染物和时间",
    "a pollutant and a time for which a limit is printed",
    "សារធាតុបំពុល និងរយៈពេលដែលមានកម្រិតកំណត់បោះពុម្ព",
    "ສານມົນລະພິດ ແລະ ໄລຍະເວລາທີ່ມີຄ່າຈຳກັດພິມໄວ້",
    "ကန့်သတ်ချက် ထုတ်ပြန်ထားသော ညစ်ညမ်းပစ္စည်းနှင့် ကာလ",
    "สารมลพิษและช่วงเวลาที่มีค่ากำหนด",
    "chất ô nhiễm và thời gian có giới hạn được công bố",
]);
pub(crate) const A_SEASON_THAT_DIFFERS: Said = Said::of([
    "一个季节中至少三个不同的数值",
    "at least three values in a season that differ",
    "យ៉ាងហោចតម្លៃបីក្នុងរដូវមួយដែលខុសគ្នា",
    "ຢ່າງໜ້ອຍສາມຄ່າໃນລະດູດຽວທີ່ແຕກຕ່າງກັນ",
    "ရာသီတစ်ခုတွင် ကွဲပြားသော တန်ဖိုး အနည်းဆုံး သုံးခု",
    "อย่างน้อยสามค่าในฤดูหนึ่งที่ต่างกัน",
    "ít nhất ba giá trị trong một mùa khác nhau",
]);
pub(crate) const A_SEGMENT: Said = Said::of([
    "表中的一个河段",
    "a segment of the table",
    "កំណាត់មួយនៃតារាង",
    "ທ່ອນໜຶ່ງໃນຕາຕະລາງ",
    "ဇယားမှ အပိုင်းတစ်ခု",
    "ช่วงหนึ่งในตาราง",
    "một đoạn có trong bảng",
]);
pub(crate) const A_SHORTER_WAY: Said = Said::of([
    "距离不超过2,000 km，更远则直线毫无意义",
    "a way of no more than 2,000 km, beyond which no straight line tells anything",
    "ចម្ងាយមិនលើស 2,000 km ឆ្ងាយជាងនេះបន្ទាត់ត្រង់មិនមានន័យ",
    "ໄລຍະບໍ່ເກີນ 2,000 km, ໄກກວ່ານັ້ນເສັ້ນຊື່ບໍ່ບອກຫຍັງ",
    "2,000 km ထက်မပိုသော အကွာအဝေး၊ ပိုဝေးလျှင် မျဉ်းဖြောင့်သည် အဓိပ္ပာယ်မရှိ",
    "ระยะทางไม่เกิน 2,000 km ไกลกว่านั้นเส้นตรงไม่บอกอะไร",
    "quãng đường không quá 2.000 km, xa hơn thì đường thẳng không nói lên gì",
]);
pub(crate) const A_STATUS: Said = Said::of([
    "CR、EN、VU、NT、LC、DD、local-endangered或local-threatened",
    "CR, EN, VU, NT, LC, DD, local-endangered or local-threatened",
    "CR, EN, VU, NT, LC, DD, local-endangered ឬ local-threatened",
    "CR, EN, VU, NT, LC, DD, local-endangered ຫຼື local-threatened",
    "CR၊ EN၊ VU၊ NT၊ LC၊ DD၊ local-endangered သို့မဟုတ် local-threatened",
    "CR, EN, VU, NT, LC, DD, local-endangered หรือ local-threatened",
    "CR, EN, VU, NT, LC, DD, local-endangered hoặc local-threatened",
]);
pub(crate) const A_TIME: Said = Said::of([
    "时间，如2022-03-31T12:00",
    "a time such as 2022-03-31T12:00",
    "ពេលវេលា ដូចជា 2022-03-31T12:00",
    "ເວລາ ເຊັ່ນ 2022-03-31T12:00",
    "2022-03-31T12:00 ကဲ့သို့ အချိန်",
    "เวลา เช่น 2022-03-31T12:00",
    "thời điểm như 2022-03-31T12:00",
]);
pub(crate) const A_TIME_OF_FIRMS: Said = Said::of([
    "acq_date列中为日期如2022-03-31，acq_time列中为时间如0251",
    "a day such as 2022-03-31 in acq_date and a time such as 0251 in acq_time",
    "ថ្ងៃដូចជា 2022-03-31 ក្នុង acq_date និងម៉ោងដូចជា 0251 ក្នុង acq_time",
    "ວັນ ເຊັ່ນ 2022-03-31 ໃນ acq_date ແລະ ເວລາ ເຊັ່ນ 0251 ໃນ acq_time",
    "acq_date တွင် 2022-03-31 ကဲ့သို့ နေ့နှင့် acq_time တွင် 0251 ကဲ့သို့ အချိန်",
    "วัน เช่น 2022-03-31 ใน acq_date และเวลา เช่น 0251 ใน acq_time",
    "ngày như 2022-03-31 ở acq_date và giờ như 0251 ở acq_time",
]);
pub(crate) const A_VALUE_AFTER_THE_REFERENCE: Said = Said::of([
    "基准期最后一年之后的数值，且同一月份在基准期内也有数值",
    "a value after the last year of reference, in a month that has one up to it",
    "តម្លៃក្រោយឆ្នាំយោងចុងក្រោយ ក្នុងខែដែលមានតម្លៃរហូតដល់ឆ្នាំនោះ",
    "ຄ່າຫຼັງປີອ້າງອີງສຸດທ້າຍ ໃນເດືອນທີ່ມີຄ່າຈົນເຖິງປີນັ້ນ",
    "ရည်ညွှန်းနောက်ဆုံးနှစ်အပြီး တန်ဖိုး၊ ထိုနှစ်အထိ တန်ဖိုးရှိသော လတွင်",
    "ค่าหลังปีอ้างอิงสุดท้าย ในเดือนที่มีค่าถึงปีนั้น",
    "một giá trị sau năm tham chiếu cuối, vào tháng đã có giá trị đến năm đó",
]);
pub(crate) const A_WELL_OF_THREE_YEARS: Said = Said::of([
    "一口井，在同一月份有三年或更多年的水位",
    "a well with levels of three years or more in the same month",
    "អណ្តូងមួយមានកម្រិតទឹកបីឆ្នាំ ឬច្រើនជាងក្នុងខែដដែល",
    "ສ້າງໜຶ່ງທີ່ມີລະດັບສາມປີ ຫຼື ຫຼາຍກວ່າໃນເດືອນດຽວກັນ",
    "လတူတွင် သုံးနှစ် သို့မဟုတ် ပိုများသော ရေမျက်နှာပြင်ရှိသည့် ရေတွင်း",
    "บ่อที่มีระดับน้ำสามปีขึ้นไปในเดือนเดียวกัน",
    "một giếng có mực nước từ ba năm trở lên trong cùng một tháng",
]);
pub(crate) const A_WHOLE_NUMBER_OF_MONTHS: Said = Said::of([
    "整数个月",
    "a whole number of months",
    "ចំនួនគត់នៃខែ",
    "ຈຳນວນເດືອນເຕັມ",
    "ကိန်းပြည့်ဖြင့် လအရေအတွက်",
    "จำนวนเดือนเต็ม",
    "số tháng nguyên",
]);
pub(crate) const A_WHOLE_YEAR: Said = Said::of([
    "每天都有数值的一年",
    "a year with a value for every day",
    "មួយឆ្នាំដែលមានតម្លៃរាល់ថ្ងៃ",
    "ໜຶ່ງປີທີ່ມີຄ່າທຸກວັນ",
    "နေ့စဉ်တန်ဖိုးရှိသော တစ်နှစ်",
    "หนึ่งปีที่มีค่าทุกวัน",
    "một năm có giá trị mỗi ngày",
]);
pub(crate) const A_YEAR_AND_A_MONTH: Said = Said::of([
    "Year列中为年份，Month_1列中为1至12的月份",
    "a year in Year and a month from 1 to 12 in Month_1",
    "ឆ្នាំក្នុង Year និងខែពី 1 ដល់ 12 ក្នុង Month_1",
    "ປີໃນ Year ແລະ ເດືອນແຕ່ 1 ຫາ 12 ໃນ Month_1",
    "Year တွင် နှစ်နှင့် Month_1 တွင် 1 မှ 12 အတွင်း လ",
    "ปีใน Year และเดือน 1 ถึง 12 ใน Month_1",
    "năm ở Year và tháng từ 1 đến 12 ở Month_1",
]);
pub(crate) const A_YEAR_BEFORE_AND_AFTER: Said = Said::of([
    "变化之前和之后各有一个每日都有数值的年份",
    "a year, before and after the change, with a value for every day",
    "មួយឆ្នាំមុន និងមួយឆ្នាំក្រោយការប្រែប្រួល ដែលមានតម្លៃរាល់ថ្ងៃ",
    "ໜຶ່ງປີກ່ອນ ແລະ ໜຶ່ງປີຫຼັງການປ່ຽນແປງ ທີ່ມີຄ່າທຸກວັນ",
    "ပြောင်းလဲမှု မတိုင်မီနှင့် အပြီး၌ နေ့စဉ်တန်ဖိုးရှိသော တစ်နှစ်စီ",
    "หนึ่งปีก่อนและหนึ่งปีหลังการเปลี่ยนแปลงที่มีค่าทุกวัน",
    "một năm trước và một năm sau thay đổi, có giá trị mỗi ngày",
]);
pub(crate) const A_YEAR_WITH_A_VALUE: Said = Said::of([
    "有数值的年份",
    "a year that has a value",
    "ឆ្នាំដែលមានតម្លៃ",
    "ປີທີ່ມີຄ່າ",
    "တန်ဖိုးရှိသော နှစ်",
    "ปีที่มีค่า",
    "năm có giá trị",
]);
pub(crate) const EACH_ALTERNATIVE_ONCE: Said = Said::of([
    "每个准则下每个方案只出现一次",
    "each alternative once for each criterion",
    "ជម្រើសនីមួយៗម្តងសម្រាប់លក្ខណៈវិនិច្ឆ័យនីមួយៗ",
    "ແຕ່ລະທາງເລືອກຄັ້ງດຽວສຳລັບແຕ່ລະເກນ",
    "စံတစ်ခုစီအတွက် ရွေးချယ်စရာတစ်ခုစီ တစ်ကြိမ်",
    "แต่ละทางเลือกครั้งเดียวต่อเกณฑ์",
    "mỗi phương án một lần cho mỗi tiêu chí",
]);
pub(crate) const EACH_INDICATOR_ONCE: Said = Said::of([
    "每个指标只出现一次",
    "each indicator once",
    "សូចនាករនីមួយៗម្តង",
    "ແຕ່ລະຕົວຊີ້ວັດຄັ້ງດຽວ",
    "ညွှန်ကိန်းတစ်ခုစီ တစ်ကြိမ်",
    "แต่ละตัวชี้วัดครั้งเดียว",
    "mỗi chỉ số một lần",
]);
pub(crate) const EACH_NODE_ONCE: Said = Said::of([
    "每个节点只出现一次",
    "each node once",
    "ថ្នាំងនីមួយៗម្តង",
    "ແຕ່ລະຂໍ້ຄັ້ງດຽວ",
    "ဆုံမှတ်တစ်ခုစီ တစ်ကြိမ်",
    "แต่ละข้อครั้งเดียว",
    "mỗi nút một lần",
]);
pub(crate) const EACH_PARAMETER_ONCE: Said = Said::of([
    "每个参数只出现一次",
    "each parameter once",
    "ប៉ារ៉ាម៉ែត្រនីមួយៗម្តង",
    "ແຕ່ລະພາຣາມິເຕີຄັ້ງດຽວ",
    "ကိန်းရှင်တစ်ခုစီ တစ်ကြိမ်",
    "แต่ละพารามิเตอร์ครั้งเดียว",
    "mỗi thông số một lần",
]);
pub(crate) const EACH_SEGMENT_ONCE: Said = Said::of([
    "每个河段只出现一次",
    "each segment once",
    "កំណាត់នីមួយៗម្តង",
    "ແຕ່ລະທ່ອນຄັ້ງດຽວ",
    "အပိုင်းတစ်ခုစီ တစ်ကြိမ်",
    "แต่ละช่วงครั้งเดียว",
    "mỗi đoạn một lần",
]);
pub(crate) const ENOUGH_GROUPS: Said = Said::of([
    "三组或更多，第四组三个或更多参数",
    "three groups or more and three parameters of group IV or more",
    "បីក្រុម ឬច្រើនជាង និងបីប៉ារ៉ាម៉ែត្រ ឬច្រើនជាងនៃក្រុម IV",
    "ສາມກຸ່ມ ຫຼື ຫຼາຍກວ່າ ແລະ ສາມພາຣາມິເຕີ ຫຼື ຫຼາຍກວ່າຂອງກຸ່ມ IV",
    "အုပ်စုသုံးခု သို့မဟုတ် ပိုများနှင့် အုပ်စု IV မှ ကိန်းရှင်သုံးခု သို့မဟုတ် ပိုများ",
    "ตั้งแต่สามกลุ่ม และพารามิเตอร์กลุ่ม IV ตั้งแต่สามขึ้นไป",
    "từ ba nhóm trở lên và từ ba thông số của nhóm IV trở lên",
]);
pub(crate) const EVERY_PAIR_BY_EVERY_PERSON: Said = Said::of([
    "每个人都比较每一对",
    "every pair compared by every person",
    "គូទាំងអស់ប្រៀបធៀបដោយមនុស្សគ្រប់គ្នា",
    "ທຸກຄູ່ທຽບໂດຍທຸກຄົນ",
    "အတွဲတိုင်းကို လူတိုင်းက နှိုင်းယှဉ်ရန်",
    "ทุกคู่เทียบโดยทุกคน",
    "mọi cặp được mọi người so sánh",
]);
pub(crate) const FLOWS_THAT_DIFFER: Said = Said::of([
    "各不相同的流量",
    "flows that differ",
    "លំហូរដែលខុសគ្នា",
    "ກະແສທີ່ແຕກຕ່າງກັນ",
    "ကွဲပြားသော ရေစီးများ",
    "ปริมาณน้ำที่ต่างกัน",
    "các dòng chảy khác nhau",
]);
pub(crate) const FLOW_ABOVE_ZERO: Said = Said::of([
    "相邻日期上大于零的流量",
    "flow above zero on days that follow one another",
    "លំហូរលើសសូន្យលើថ្ងៃជាប់គ្នា",
    "ກະແສນ້ຳຫຼາຍກວ່າສູນໃນວັນທີ່ຕິດຕໍ່ກັນ",
    "ဆက်တိုက်ရက်များတွင် သုညထက်ကြီးသော ရေစီး",
    "ปริมาณน้ำมากกว่าศูนย์ในวันที่ต่อเนื่องกัน",
    "dòng chảy lớn hơn không vào những ngày liên tiếp",
]);
pub(crate) const FLOW_AND_CONCENTRATION: Said = Said::of([
    "流量和浓度，都大于零",
    "a flow with a concentration, both above zero",
    "លំហូរជាមួយកំហាប់ ទាំងពីរលើសសូន្យ",
    "ກະແສນ້ຳກັບຄວາມເຂັ້ມຂຸ້ນ, ທັງສອງຫຼາຍກວ່າສູນ",
    "ရေစီးနှင့် ပြင်းအား၊ နှစ်ခုလုံး သုညထက်ကြီး",
    "ปริมาณน้ำกับความเข้มข้น ทั้งสองมากกว่าศูนย์",
    "dòng chảy với nồng độ, cả hai lớn hơn không",
]);
pub(crate) const FLOW_ON_ONE_OF_THEM: Said = Said::of([
    "其中至少一天有流量",
    "flow on at least one of the days of the samples",
    "លំហូរយ៉ាងហោចមួយថ្ងៃក្នុងចំណោមនោះ",
    "ກະແສນ້ຳຢ່າງໜ້ອຍໜຶ່ງມື້ໃນນັ້ນ",
    "၎င်းတို့အနက် အနည်းဆုံး တစ်ရက်တွင် ရေစီး",
    "มีน้ำอย่างน้อยหนึ่งวันในนั้น",
    "có dòng chảy ít nhất một ngày trong số đó",
]);
pub(crate) const HOURS_OF_WIND: Said = Said::of([
    "24个或更多小时，同一时刻有浓度、风向和风速",
    "24 hours or more with concentration, direction and speed at the same time",
    "24 ម៉ោង ឬច្រើនជាង ដែលមានកំហាប់ ទិស និងល្បឿនក្នុងពេលតែមួយ",
    "24 ຊົ່ວໂມງ ຫຼື ຫຼາຍກວ່າ ທີ່ມີຄວາມເຂັ້ມຂຸ້ນ, ທິດ ແລະ ຄວາມໄວໃນເວລາດຽວກັນ",
    "အချိန်တူ ပြင်းအား၊ လေဦးတည်ရာ၊ လေနှုန်းပါသော 24 နာရီ သို့မဟုတ် ပိုများ",
    "24 ชั่วโมงขึ้นไปที่มีความเข้มข้น ทิศ และความเร็วในเวลาเดียวกัน",
    "từ 24 giờ trở lên có nồng độ, hướng và tốc độ cùng lúc",
]);
pub(crate) const MORE_OR_LESS: Said = Said::of([
    "more或less",
    "more or less",
    "more ឬ less",
    "more ຫຼື less",
    "more သို့မဟုတ် less",
    "more หรือ less",
    "more hoặc less",
]);
pub(crate) const NOT_ZERO: Said = Said::of([
    "不为零的数值或目标值",
    "a value, or an objective, that is not zero",
    "តម្លៃ ឬគោលដៅដែលមិនមែនសូន្យ",
    "ຄ່າ ຫຼື ເປົ້າໝາຍທີ່ບໍ່ແມ່ນສູນ",
    "သုညမဟုတ်သော တန်ဖိုး သို့မဟုတ် ရည်မှန်းချက်",
    "ค่าหรือเป้าหมายที่ไม่ใช่ศูนย์",
    "giá trị, hoặc mục tiêu, khác không",
]);
pub(crate) const NO_CIRCLE: Said = Said::of([
    "通向出口的路，而不是环",
    "a way down to the outlet, not a circle",
    "ផ្លូវចុះទៅច្រកចេញ មិនមែនរង្វង់",
    "ທາງລົງຫາປາກນ້ຳ, ບໍ່ແມ່ນວົງມົນ",
    "ထွက်ပေါက်သို့ စီးဆင်းရာလမ်း၊ စက်ဝိုင်းမဟုတ်ရ",
    "ทางลงสู่ปากน้ำ ไม่ใช่วงกลม",
    "đường xuống cửa ra, không phải vòng tròn",
]);
pub(crate) const NO_MORE_THAN_ALL: Said = Said::of([
    "不超过总面积",
    "no more than all of it",
    "មិនលើសទាំងអស់",
    "ບໍ່ເກີນທັງໝົດ",
    "စုစုပေါင်းထက် မပိုရ",
    "ไม่เกินทั้งหมด",
    "không quá toàn bộ",
]);
pub(crate) const NO_MORE_THAN_THE_BASIN: Said = Said::of([
    "不超过流域面积",
    "no more than the area of the basin",
    "មិនលើសផ្ទៃអាង",
    "ບໍ່ເກີນເນື້ອທີ່ຂອງອ່າງ",
    "မြစ်ဝှမ်းဧရိယာထက် မပိုရ",
    "ไม่เกินพื้นที่ลุ่มน้ำ",
    "không quá diện tích lưu vực",
]);
pub(crate) const ONE_OUTLET: Said = Said::of([
    "一个出口",
    "one outlet",
    "ច្រកចេញតែមួយ",
    "ປາກນ້ຳດຽວ",
    "ထွက်ပေါက်တစ်ခု",
    "ปากน้ำเดียว",
    "một cửa ra",
]);
pub(crate) const ONE_VALUE_A_DAY: Said = Said::of([
    "每天一个数值",
    "one value a day",
    "តម្លៃមួយក្នុងមួយថ្ងៃ",
    "ຄ່າດຽວຕໍ່ວັນ",
    "တစ်ရက်လျှင် တန်ဖိုးတစ်ခု",
    "ค่าเดียวต่อวัน",
    "mỗi ngày một giá trị",
]);
pub(crate) const ONE_VALUE_A_MONTH: Said = Said::of([
    "每月一个数值",
    "one value a month",
    "តម្លៃមួយក្នុងមួយខែ",
    "ຄ່າດຽວຕໍ່ເດືອນ",
    "တစ်လလျှင် တန်ဖိုးတစ်ခု",
    "ค่าเดียวต่อเดือน",
    "mỗi tháng một giá trị",
]);
pub(crate) const ONE_VALUE_A_YEAR: Said = Said::of([
    "每年一个数值",
    "one value a year",
    "តម្លៃមួយក្នុងមួយឆ្នាំ",
    "ຄ່າດຽວຕໍ່ປີ",
    "တစ်နှစ်လျှင် တန်ဖိုးတစ်ခု",
    "ค่าเดียวต่อปี",
    "mỗi năm một giá trị",
]);
pub(crate) const ONE_VALUE_ON_A_DAY_OF_FLOW: Said = Said::of([
    "每天一个数值，且当天有流量",
    "one value a day, on a day that has a flow",
    "តម្លៃមួយក្នុងមួយថ្ងៃ នៅថ្ងៃដែលមានលំហូរ",
    "ຄ່າດຽວຕໍ່ວັນ, ໃນວັນທີ່ມີກະແສນ້ຳ",
    "ရေစီးရှိသောနေ့တွင် တစ်ရက်လျှင် တန်ဖိုးတစ်ခု",
    "ค่าเดียวต่อวัน ในวันที่มีปริมาณน้ำ",
    "mỗi ngày một giá trị, vào ngày có dòng chảy",
]);
pub(crate) const ONE_WEIGHT_A_CRITERION: Said = Said::of([
    "同一准则各行的权重和方向相同",
    "the same weight and direction in every row of a criterion",
    "ទម្ងន់ និងទិសដៅដូចគ្នាក្នុងជួរនីមួយៗនៃលក្ខណៈវិនិច្ឆ័យ",
    "ນ້ຳໜັກ ແລະ ທິດທາງດຽວກັນໃນທຸກແຖວຂອງເກນ",
    "စံတစ်ခု၏ အတန်းတိုင်းတွင် အလေးချိန်နှင့် ဦးတည်ရာ တူရမည်",
    "น้ำหนักและทิศทางเดียวกันในทุกแถวของเกณฑ์",
    "cùng trọng số và chiều ở mọi hàng của một tiêu chí",
]);
pub(crate) const OZONE_OF_EIGHT_HOURS: Said = Said::of([
    "最多0.200 ppm，更高时需用1小时平均",
    "at most 0.200 ppm, above which the 1-hour mean is asked for",
    "ច្រើនបំផុត 0.200 ppm លើសពីនេះត្រូវប្រើមធ្យម 1 ម៉ោង",
    "ບໍ່ເກີນ 0.200 ppm, ສູງກວ່ານັ້ນຕ້ອງໃຊ້ຄ່າສະເລ່ຍ 1 ຊົ່ວໂມງ",
    "အများဆုံး 0.200 ppm၊ ထို့ထက်ကျော်လျှင် 1 နာရီပျမ်းမျှ လိုသည်",
    "ไม่เกิน 0.200 ppm สูงกว่านั้นต้องใช้ค่าเฉลี่ย 1 ชั่วโมง",
    "nhiều nhất 0,200 ppm, cao hơn thì cần trung bình 1 giờ",
]);
pub(crate) const SEGMENTS_WITH_A_LENGTH: Said = Said::of([
    "长度大于零的河段",
    "segments with a length above zero",
    "កំណាត់ដែលមានប្រវែងលើសសូន្យ",
    "ທ່ອນທີ່ມີຄວາມຍາວຫຼາຍກວ່າສູນ",
    "သုညထက်ကြီးသော အရှည်ရှိသည့် အပိုင်းများ",
    "ช่วงที่ยาวกว่าศูนย์",
    "các đoạn có chiều dài lớn hơn không",
]);
pub(crate) const SUCH_AN_INDICATOR_OF_2021: Said = Said::of([
    "2021年全球指标集中的指标代码，如sdg7_elecac",
    "the code of an indicator of the global set of 2021, such as sdg7_elecac",
    "កូដសូចនាករនៃសំណុំសកល 2021 ដូចជា sdg7_elecac",
    "ລະຫັດຕົວຊີ້ວັດຂອງຊຸດທົ່ວໂລກ 2021 ເຊັ່ນ sdg7_elecac",
    "sdg7_elecac ကဲ့သို့ 2021 ကမ္ဘာ့အစုံမှ ညွှန်ကိန်းကုဒ်",
    "รหัสตัวชี้วัดในชุดสากลปี 2021 เช่น sdg7_elecac",
    "mã một chỉ số của bộ toàn cầu 2021, như sdg7_elecac",
]);
pub(crate) const THE_MONTHS_OF_THE_RAIN: Said = Said::of([
    "与降水相同的月份",
    "the same months as the rain",
    "ខែដូចគ្នានឹងភ្លៀង",
    "ເດືອນດຽວກັນກັບຝົນ",
    "မိုးရေနှင့် လတူ",
    "เดือนเดียวกับฝน",
    "cùng các tháng với mưa",
]);
pub(crate) const THE_NEXT_MONTH: Said = Said::of([
    "前一个月之后的月份；无数值的月份留空",
    "the month after the one before; a month without a value is an empty cell",
    "ខែបន្ទាប់ពីខែមុន; ខែគ្មានតម្លៃជាក្រឡាទទេ",
    "ເດືອນຖັດຈາກເດືອນກ່ອນ; ເດືອນທີ່ບໍ່ມີຄ່າແມ່ນຫ້ອງວ່າງ",
    "ရှေ့လ၏ နောက်လ၊ တန်ဖိုးမရှိသောလကို အကွက်လွတ်ထားပါ",
    "เดือนถัดจากเดือนก่อน เดือนที่ไม่มีค่าให้เว้นว่าง",
    "tháng kế tiếp tháng trước; tháng không có giá trị để ô trống",
]);
pub(crate) const THIRTY_DAYS_IN_A_ROW: Said = Said::of([
    "连续30天以上有数值，且不全为零",
    "more than 30 days in a row with a value, not all of them zero",
    "ច្រើនជាង 30 ថ្ងៃជាប់គ្នាដែលមានតម្លៃ មិនមែនសូន្យទាំងអស់",
    "ຫຼາຍກວ່າ 30 ວັນຕິດຕໍ່ກັນທີ່ມີຄ່າ, ບໍ່ແມ່ນສູນທັງໝົດ",
    "တန်ဖိုးရှိသော ဆက်တိုက်ရက် 30 ထက်ပို၊ အားလုံး သုညမဟုတ်ရ",
    "มีค่าต่อเนื่องมากกว่า 30 วัน ไม่ใช่ศูนย์ทั้งหมด",
    "hơn 30 ngày liên tiếp có giá trị, không phải tất cả bằng không",
]);
pub(crate) const TWELVE_MONTHS_IN_BOTH: Said = Said::of([
    "至少一年两个序列都有十二个月，且每月的天然流量大于零",
    "at least one year with all twelve months in both, and natural flow in every month",
    "យ៉ាងហោចមួយឆ្នាំមានដប់ពីរខែក្នុងទាំងពីរ និងលំហូរធម្មជាតិរាល់ខែ",
    "ຢ່າງໜ້ອຍໜຶ່ງປີມີສິບສອງເດືອນໃນທັງສອງ ແລະ ມີກະແສທຳມະຊາດທຸກເດືອນ",
    "နှစ်ခုလုံးတွင် ဆယ့်နှစ်လပြည့်သော အနည်းဆုံး တစ်နှစ်နှင့် လစဉ် သဘာဝရေစီး",
    "อย่างน้อยหนึ่งปีที่มีครบสิบสองเดือนทั้งสองชุด และมีน้ำตามธรรมชาติทุกเดือน",
    "ít nhất một năm đủ mười hai tháng ở cả hai, và có dòng tự nhiên mỗi tháng",
]);
pub(crate) const TWO_YEARS: Said = Said::of([
    "两个年份的数值，末年在首年之后",
    "values of two years, the last after the first",
    "តម្លៃនៃពីរឆ្នាំ ឆ្នាំចុងក្រោយក្រោយឆ្នាំដំបូង",
    "ຄ່າຂອງສອງປີ, ປີສຸດທ້າຍຫຼັງປີທຳອິດ",
    "နှစ်နှစ်စာ တန်ဖိုးများ၊ နောက်ဆုံးနှစ်သည် ပထမနှစ်ထက် နောက်ကျရမည်",
    "ค่าของสองปี ปีสุดท้ายหลังปีแรก",
    "giá trị của hai năm, năm cuối sau năm đầu",
]);
pub(crate) const WELLS_OR_AREAS: Said = Said::of([
    "水井水位或面积，二者之一",
    "either levels of wells or areas",
    "កម្រិតទឹកអណ្តូង ឬផ្ទៃ មួយក្នុងចំណោមពីរ",
    "ລະດັບນ້ຳສ້າງ ຫຼື ເນື້ອທີ່ ຢ່າງໃດຢ່າງໜຶ່ງ",
    "ရေတွင်းရေမျက်နှာပြင် သို့မဟုတ် ဧရိယာ တစ်ခုခု",
    "ระดับน้ำบ่อหรือพื้นที่ อย่างใดอย่างหนึ่ง",
    "hoặc mực nước giếng hoặc diện tích",
]);
pub(crate) const YEARS_THAT_DIFFER: Said = Said::of([
    "各不相同的年最大值",
    "highest flows that differ from year to year",
    "ឆ្នាំដែលខុសគ្នា",
    "ປີທີ່ແຕກຕ່າງກັນ",
    "ကွဲပြားသော နှစ်များ",
    "ปีที่มีค่าต่างกัน",
    "các năm khác nhau",
]);
pub(crate) const ON_ITS_SCALE: Said = Said::of([
    "在分级范围内的平均；超出时请另给SO2的24小时平均或臭氧的1小时平均",
    "a mean on its scale; beyond it, the mean of SO2 over 24 hours or of ozone over one hour as well",
    "មធ្យមក្នុងមាត្រដ្ឋាន; លើសពីនេះ ត្រូវផ្តល់មធ្យម SO2 24 ម៉ោង ឬអូហ្សូន 1 ម៉ោងផង",
    "ຄ່າສະເລ່ຍໃນຂະໜາດ; ເກີນກວ່ານັ້ນ ໃຫ້ຄ່າສະເລ່ຍ SO2 24 ຊົ່ວໂມງ ຫຼື ໂອໂຊນ 1 ຊົ່ວໂມງນຳ",
    "စကေးအတွင်း ပျမ်းမျှ၊ ကျော်လွန်လျှင် SO2 24 နာရီ သို့မဟုတ် အိုဇုန်း 1 နာရီ ပျမ်းမျှကိုပါ ပေးပါ",
    "ค่าเฉลี่ยในช่วงของมาตรา เกินกว่านั้นให้ค่าเฉลี่ย SO2 24 ชั่วโมง หรือโอโซน 1 ชั่วโมงด้วย",
    "trung bình trong thang; vượt thang thì cần thêm trung bình SO2 24 giờ hoặc ozon 1 giờ",
]);
pub(crate) const EACH_INPUT_ONCE: Said = Said::of([
    "每个输入只出现一次",
    "each input once",
    "ធាតុចូលនីមួយៗម្តង",
    "ແຕ່ລະຂໍ້ມູນເຂົ້າຄັ້ງດຽວ",
    "ထည့်သွင်းချက်တစ်ခုစီ တစ်ကြိမ်",
    "แต่ละข้อมูลนำเข้าครั้งเดียว",
    "mỗi đầu vào một lần",
]);
pub(crate) const OXYGEN_ONCE: Said = Said::of([
    "dissolved-oxygen或oxygen-saturation，二者之一",
    "either dissolved-oxygen or oxygen-saturation",
    "dissolved-oxygen ឬ oxygen-saturation មួយក្នុងចំណោមពីរ",
    "dissolved-oxygen ຫຼື oxygen-saturation ຢ່າງໃດຢ່າງໜຶ່ງ",
    "dissolved-oxygen သို့မဟုတ် oxygen-saturation တစ်ခုခု",
    "dissolved-oxygen หรือ oxygen-saturation อย่างใดอย่างหนึ่ง",
    "hoặc dissolved-oxygen hoặc oxygen-saturation",
]);
pub(crate) const YES_OR_NO: Said = Said::of([
    "yes或no",
    "yes or no",
    "yes ឬ no",
    "yes ຫຼື no",
    "yes သို့မဟုတ် no",
    "yes หรือ no",
    "yes hoặc no",
]);
