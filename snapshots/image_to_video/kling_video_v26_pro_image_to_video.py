class KlingVideoV26ProImageToVideo(FalNode):
    """
    Animate a start picture with speech and sound, with Kling 2.6 Pro.
    kling, image-to-video, video, audio, speech, custom-voice, pro

    English or Chinese lines, up to two voices of your own by their IDs, an end picture if wanted; 5 or 10 seconds, 2.5 Turbo stays silent.

    Use cases:
    - Make a talking product demo from a photo
    - Let a game's shopkeeper greet players from his portrait
    - Stage a dialogue of two created voices in one picture
    - Tell a ghost story over a campfire illustration in a voice you created
    - Have a pictured tutor say a Mandarin drill
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.6/pro/image-to-video"
    title: ClassVar[str] = "Kling 2.6 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "start_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "prompt", "duration", "generate_audio", "voice_ids")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
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
        description="Action and spoken lines; <<<voice_1>>> and <<<voice_2>>> name the speakers. English speech in lower case, acronyms and names in capitals.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Picture that the video opens with. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture; off leaves it silent and costs less. Speech is English or Chinese, other languages are turned into English.",
    )
    voice_ids: list[str] = Field(
        default=[],
        max_length=2,
        description="IDs from Kling's create-voice node; write <<<voice_1>>> or <<<voice_2>>> in the prompt where each speaks.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture that the video should end on; it should show the same scene as the first. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
