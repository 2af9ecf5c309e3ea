class KlingVideoLipsyncTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoLipsyncTextToVideo"):
    """
    Make a person in your video say a typed line of up to 120 characters with Kling LipSync.

    Chinese and English voices with adjustable speed, footage of 2 to 60 seconds; the audio sibling takes a recording.

    Args:
        video: Footage of the speaker, with the face in view. MP4 or MOV, up to 100 MB, 720 to 1920 px a side, 2 to 60 seconds.
        text: The line to be spoken by the person on screen.
        voice_id: Voice that speaks the line; it has to suit the voice language.
        voice_language: Language that goes with the chosen voice.
        voice_speed: How fast the voice talks; one is the normal pace.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        text: dsl.Input[str],
        voice_id: dsl.Input[
            Literal[
                "genshin_vindi2",
                "zhinen_xuesheng",
                "AOT",
                "ai_shatang",
                "genshin_klee2",
                "genshin_kirara",
                "ai_kaiya",
                "oversea_male1",
                "ai_chenjiahao_712",
                "girlfriend_4_speech02",
                "chat1_female_new-3",
                "chat_0407_5-1",
                "cartoon-boy-07",
                "uk_boy1",
                "cartoon-girl-01",
                "PeppaPig_platform",
                "ai_huangzhong_712",
                "ai_huangyaoshi_712",
                "ai_laoguowang_712",
                "chengshu_jiejie",
                "you_pingjing",
                "calm_story1",
                "uk_man2",
                "laopopo_speech02",
                "heainainai_speech02",
                "reader_en_m-v1",
                "commercial_lady_en_f-v1",
                "tiyuxi_xuedi",
                "tiexin_nanyou",
                "girlfriend_1_speech02",
                "girlfriend_2_speech02",
                "zhuxi_speech02",
                "uk_oldman3",
                "dongbeilaotie_speech02",
                "chongqingxiaohuo_speech02",
                "chuanmeizi_speech02",
                "chaoshandashu_speech02",
                "ai_taiwan_man2_speech02",
                "xianzhanggui_speech02",
                "tianjinjiejie_speech02",
                "diyinnansang_DB_CN_M_04-v2",
                "yizhipiannan-v1",
                "guanxiaofang-v2",
                "tianmeixuemei-v1",
                "daopianyansang-v1",
                "mengwa-v1",
            ]
        ],
        voice_language: dsl.Input[Literal["zh", "en"]] = "en",
        voice_speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            video=video,
            text=text,
            voice_id=voice_id,
            voice_language=voice_language,
            voice_speed=voice_speed,
        )
