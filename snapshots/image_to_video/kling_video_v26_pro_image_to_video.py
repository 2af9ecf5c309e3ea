class KlingVideoV26ProImageToVideo(FalNode):
    """
    Animate a start frame with Kling 2.6 Pro and get native sound: speech in English or Chinese, up to two custom voices by ID, an optional end frame, 5 or 10 seconds.
    kling, image-to-video, video, pro, audio, speech, voice

    Audio can be switched off.

    Use cases:
    - Let two neighbours in a fence photo gossip using cloned family voices
    - Hear a street vendor call out his prices from a market still
    - Make a game's shopkeeper greet players in an established voice ID
    - Add crackle and a spoken wish to a campfire illustration
    - Animate a Mandarin tutor at her blackboard saying the tone drill
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.6/pro/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "start_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "prompt", "duration", "generate_audio", "voice_ids")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "start_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "end_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="Action and spoken lines. Use lower case for English speech; capitals for acronyms and proper names.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Image to begin with; the in-between frames or the video grow out of it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    voice_ids: list[str] = Field(
        default=[],
        max_length=2,
        description="IDs from Kling's create-voice endpoint; write <<<voice_1>>> or <<<voice_2>>> in the prompt where each speaks.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
