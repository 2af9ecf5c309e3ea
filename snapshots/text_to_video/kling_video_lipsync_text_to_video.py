class KlingVideoLipsyncTextToVideo(FalNode):
    """
    Make a person in your video say a typed line of up to 120 characters with Kling LipSync.
    kling, text-to-video, video, lip-sync, text-to-speech, dubbing

    Chinese and English voices with adjustable speed, footage of 2 to 60 seconds; the audio sibling takes a recording.

    Use cases:
    - Let a generated presenter announce a sale from a typed line
    - Add a typed English sentence to a silent forty-second clip
    - Retype the date in a video invitation without calling the actor back
    - Slow a typed safety warning to 0.8 speed for a factory screen
    - Say a Mandarin greeting in a clip without a recording
    """

    class VoiceId(str, Enum):
        GENSHIN_VINDI2 = "genshin_vindi2"
        ZHINEN_XUESHENG = "zhinen_xuesheng"
        AOT = "AOT"
        AI_SHATANG = "ai_shatang"
        GENSHIN_KLEE2 = "genshin_klee2"
        GENSHIN_KIRARA = "genshin_kirara"
        AI_KAIYA = "ai_kaiya"
        OVERSEA_MALE1 = "oversea_male1"
        AI_CHENJIAHAO_712 = "ai_chenjiahao_712"
        GIRLFRIEND_4_SPEECH02 = "girlfriend_4_speech02"
        CHAT1_FEMALE_NEW_3 = "chat1_female_new-3"
        CHAT_0407_5_1 = "chat_0407_5-1"
        CARTOON_BOY_07 = "cartoon-boy-07"
        UK_BOY1 = "uk_boy1"
        CARTOON_GIRL_01 = "cartoon-girl-01"
        PEPPAPIG_PLATFORM = "PeppaPig_platform"
        AI_HUANGZHONG_712 = "ai_huangzhong_712"
        AI_HUANGYAOSHI_712 = "ai_huangyaoshi_712"
        AI_LAOGUOWANG_712 = "ai_laoguowang_712"
        CHENGSHU_JIEJIE = "chengshu_jiejie"
        YOU_PINGJING = "you_pingjing"
        CALM_STORY1 = "calm_story1"
        UK_MAN2 = "uk_man2"
        LAOPOPO_SPEECH02 = "laopopo_speech02"
        HEAINAINAI_SPEECH02 = "heainainai_speech02"
        READER_EN_M_V1 = "reader_en_m-v1"
        COMMERCIAL_LADY_EN_F_V1 = "commercial_lady_en_f-v1"
        TIYUXI_XUEDI = "tiyuxi_xuedi"
        TIEXIN_NANYOU = "tiexin_nanyou"
        GIRLFRIEND_1_SPEECH02 = "girlfriend_1_speech02"
        GIRLFRIEND_2_SPEECH02 = "girlfriend_2_speech02"
        ZHUXI_SPEECH02 = "zhuxi_speech02"
        UK_OLDMAN3 = "uk_oldman3"
        DONGBEILAOTIE_SPEECH02 = "dongbeilaotie_speech02"
        CHONGQINGXIAOHUO_SPEECH02 = "chongqingxiaohuo_speech02"
        CHUANMEIZI_SPEECH02 = "chuanmeizi_speech02"
        CHAOSHANDASHU_SPEECH02 = "chaoshandashu_speech02"
        AI_TAIWAN_MAN2_SPEECH02 = "ai_taiwan_man2_speech02"
        XIANZHANGGUI_SPEECH02 = "xianzhanggui_speech02"
        TIANJINJIEJIE_SPEECH02 = "tianjinjiejie_speech02"
        DIYINNANSANG_DB_CN_M_04_V2 = "diyinnansang_DB_CN_M_04-v2"
        YIZHIPIANNAN_V1 = "yizhipiannan-v1"
        GUANXIAOFANG_V2 = "guanxiaofang-v2"
        TIANMEIXUEMEI_V1 = "tianmeixuemei-v1"
        DAOPIANYANSANG_V1 = "daopianyansang-v1"
        MENGWA_V1 = "mengwa-v1"

    class VoiceLanguage(str, Enum):
        CHINESE = "zh"
        ENGLISH = "en"

    endpoint: ClassVar[str] = "fal-ai/kling-video/lipsync/text-to-video"
    title: ClassVar[str] = "Kling Lipsync – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "text", "voice_id")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text", "voice_id", "voice_language", "voice_speed")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {
            "max_duration": 60,
            "max_file_size": 104857600,
            "max_height": 1920,
            "max_width": 1920,
            "min_duration": 2,
            "min_height": 720,
            "min_width": 720,
            "formats": ["mov", "mp4"],
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, with the face in view. MP4 or MOV, up to 100 MB, 720 to 1920 px a side, 2 to 60 seconds.",
    )
    text: str = Field(default="", max_length=120, description="The line to be spoken by the person on screen.")
    voice_id: VoiceId | None = Field(
        default=None, description="Voice that speaks the line; it has to suit the voice language."
    )
    voice_language: VoiceLanguage = Field(
        default=VoiceLanguage.ENGLISH, description="Language that goes with the chosen voice."
    )
    voice_speed: float = Field(
        default=1.0, ge=0.8, le=2, description="How fast the voice talks; one is the normal pace."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
