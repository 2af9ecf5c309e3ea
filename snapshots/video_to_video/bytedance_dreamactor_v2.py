class BytedanceDreamactorV2(FalNode):
    """
    Move a character in a picture like the performer in a video, with ByteDance's DreamActor 2.0.
    dreamactor, bytedance, video-to-video, video, motion-transfer, animation, lip-sync

    Takes over body motion, expressions and lips, also for animals, drawings and several figures; up to 30 seconds.

    Use cases:
    - Let a mascot repeat a filmed dance
    - Animate a drawn presenter from a webcam take
    - Transfer thirty seconds of performance to a pet's photo
    - Move several figures of a group picture at once
    - Keep the transition second at the start for an edit
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/dreamactor/v2"
    title: ClassVar[str] = "DreamActor 2.0 – Motion Transfer"
    _required: ClassVar[tuple[str, ...]] = ("image", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "trim_first_second")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 4928307, "min_height": 480, "min_width": 480, "formats": ["jpeg", "png"]},
        "video": {
            "max_duration": 30,
            "max_height": 1440,
            "max_width": 2048,
            "min_height": 200,
            "min_width": 200,
            "formats": ["mov", "mp4", "webm"],
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the figure to move: a person, a drawing, an animal or several of them. One larger than 1920x1080 is reduced. JPEG or PNG, up to 4.7 MB, at least 480 px a side.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage whose motion, expressions and lip movements are taken over. MP4, MOV or WebM, 200 to 2048 px wide, 200 to 1440 px high, at most 30 seconds.",
    )
    trim_first_second: bool = Field(
        default=True,
        description="Cuts off the first second, in which the picture passes into the motion; off keeps it.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
