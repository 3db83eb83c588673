"""Names from beyond Europe, paired as people there are called."""

from warmth.usecases.demonstration.cultures import Culture, culture

WORLD: tuple[Culture, ...] = (
    culture(
        "Beatriz, Caio, Thaís, Otávio, Luana, Renan, Jussara, Murilo, Iara, Cauã, Marília, Raí",
        "do Amaral Prado, Figueiró, Sampaio Leal, Queirós, Yamaguti, Bittencourt Lins, dos Anjos, Peçanha, "
        "Tavares Rocha",
        "São Paulo, Recife, Belo Horizonte, Curitiba",
        "pt",
    ),
    culture(
        "Guadalupe, Emiliano, Ximena, Joaquín, Itzel, Ramiro, Citlali, Hernán, Paloma, Aníbal, Yesenia, Fermín",
        "Arriaga Montiel, Zepeda, Xicoténcatl Ríos, Huerta Balboa, Ñáñez, Quiñones, Cisneros Vela, Mondragón, Urrutia",
        "Guadalajara, Oaxaca, Bogotá, Montevideo",
        "es",
    ),
    culture(
        "Chidinma, Emeka, Adaeze, Obinna, Nkechi, Ikenna, Uzoamaka, Chukwudi, Ifeoma",
        "Okwuosa, Nwabueze, Ezeudo, Umeadi, Anyaegbu, Obiakor, Ifediora, Nwokeabia",
        "Lagos, Enugu, Abuja",
    ),
    culture(
        "Folasade, Babatunde, Yetunde, Olumide, Titilayo, Adekunle, Ọlámidé, Ṣadé",
        "Adébáyọ̀-Cole, Ogundipe, Akinwande, Olaniyan, Fagbemi, Oyekanmi, Adeyinka",
        "Ibadan, Lagos, London",
    ),
    culture(
        "Kwabena, Efua, Kojo, Abena, Yaw, Akosua, Kwesi, Adwoa, Kofi",
        "Asiedu-Mensa, Boatemaa, Ofori-Tawiah, Gyamfi, Owusu-Darko, Quarshie, Amponsem, Nyarkoh",
        "Accra, Kumasi, Takoradi",
    ),
    culture(
        "Wanjiku, Kamau, Achieng, Otieno, Njeri, Kiprono, Makena, Mwangi, Chebet",
        "Mutheki, Oduorwa, Kariithi, Cheruto, Nyambane, Wekhomba, Gathogo, Mbuvi",
        "Nairobi, Mombasa, Kisumu, Kampala",
    ),
    culture(
        "Thandeka, Sipho, Nomvula, Bongani, Lerato, Themba, Zanele, Tumelo",
        "Mkhabele, Dlungwana, Nkosazi, Motlhaga, Zwanepi, Sithebela, Radekane",
        "Cape Town, Durban, Gaborone",
    ),
    culture(
        "Leïla, Youssef, Amina, Khalid, Rania, Omar, Salma, Tariq, Nour, Hisham, Mariam, Bilal",
        "Ben Othmane, Al-Harrasi, El Fassouri, Haddadine, Abu Zayyad, Al-Qubaisy, Mansourati, Bouzidane, Khouri-Saad",
        "Tunis, Muscat, Amman, Casablanca, Beirut",
        "fr",
    ),
    culture(
        "Yasemin, Emre, Gülşen, Çağlar, Özlem, Tuğba, İpek, Kaan, Şebnem, Orçun",
        "Karadenizli, Tuzcu, Aksungur, Yıldızhan, Çınaroğlu, Güneşdoğan, Öztopçu, Şahbaz",
        "Izmir, Istanbul, Ankara",
    ),
    culture(
        "Pouya, Shirin, Kaveh, Laleh, Behnaz, Ardeshir, Golnaz, Siavash, Mahsa",
        "Daneshfar, Golestaneh, Mirfattah, Farrokhnia, Shahrabadi, Tavassolian, Zarrinkamar",
        "Toronto, Tehran, Gothenburg",
    ),
    culture(
        "Noa|נועה, Eitan|איתן, Tamar|תמר, Yoav|יואב, Shira|שירה, Lior|ליאור",
        "Ben-Haroush|בן־הרוש, Sharvit|שרביט, Kedmi|קדמי, Oren-Levy|אורן־לוי, Zilberman|זילברמן",
        "Haifa, Tel Aviv, Jerusalem",
    ),
    culture(
        "Dhruv, Kavya, Sudarshan, Meenakshi, Arjun, Lakshmi, Vasudha, Prakash, Anirudh",
        "Malavalli, Venkataraghavan, Hebbar-Rao, Subrahmanya, Iyengarwal, Chandrashekhara, Thirumalai, Padmanabha",
        "Bengaluru, Chennai, Mysuru",
    ),
    culture(
        "Gurpreet, Harleen, Jaspal, Simran, Devika, Kabir, Ritika, Manav, Ishaan",
        "Bhullarwal, Sandhawalia, Khurana-Dutt, Ahluwal, Mehrotra-Singh, Wadhera, Chaddha",
        "Delhi, Jaipur, Vancouver",
    ),
    culture(
        "Ananya, Subir, Moumita, Anindya, Paromita, Debjani, Nandini, Tathagata",
        "Bhattasali, Mukhopadhyay, Sengupta-Das, Chakladar, Gangopadhyay, Dastidar, Majumder",
        "Kolkata, Dhaka, Pune",
    ),
    culture(
        "Haruka|遥, Kenta|健太, Misaki|美咲, Sōta|颯太, Ayako|綾子, Masato|雅人, Nanami|七海, Tsubasa|翼",
        "Minasegawa|水瀬川, Kitahara|北原, Tachikawa|立川, Uchimura|内村, Hayakita|早北, Morinaka|森中, Ōshiro|大城",
        "Kyoto, Osaka, Sapporo, Fukuoka",
    ),
    culture(
        "Yuchen|雨辰, Meiling|美玲, Haoran|浩然, Xiaotong|晓彤, Jianguo|建国, Siqi|思琪, Ruoxi|若曦, Zihan|子涵",
        "Ouyang|欧阳, Shangguan|上官, Qiu|邱, Fang|方, Zhuo|卓, Lü|吕, Xiong|熊, Shen|沈",
        "Shenzhen, Chengdu, Taipei, Singapore",
    ),
    culture(
        "Seo-yeon|서연, Min-jae|민재, Ha-eun|하은, Ji-hoon|지훈, Ye-rin|예린, Do-hyun|도현, Su-bin|수빈",
        "Baek|백, Namgung|남궁, Seok|석, Gwak|곽, Pyo|표, Eom|엄, Ryu|류",
        "Seoul, Busan, Daejeon",
    ),
    culture(
        "Minh Khuê, Thu Hằng, Quang Vinh, Ngọc Ánh, Tuấn Kiệt, Bảo Châu, Hữu Phước, Mai Linh",
        "Đặng, Huỳnh, Vũ Trọng, Phùng, Lương, Đoàn, Tạ",
        "Hanoi, Da Nang, Ho Chi Minh City",
    ),
    culture(
        "Siti Aisyah, Dewi, Bayu, Rizal, Marikit, Jomari, Nurul, Ligaya, Wayan",
        "Hartawan, Magsaysayin, Dalisay-Cruz, Wirakusuma, Abdul Rahim, Macaraegan, Suryadinata",
        "Jakarta, Manila, Kuala Lumpur",
    ),
    culture(
        "Tallulah, Desmond, Marisol, Wyatt, Keisha, Theo, Delphine, Anders, Jamal, Odette",
        "Whitlock-Reyes, Castellanow, Brisbois, Featherstone-Lee, Lindqvist-Moore, Tallchief-Burns, Okonjo-Bell, "
        "Vandersloot",
        "Portland, Montréal, Chicago, Wellington, Melbourne",
    ),
)
