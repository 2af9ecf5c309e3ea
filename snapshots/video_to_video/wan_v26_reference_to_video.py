class WanV26ReferenceToVideo(FalNode):
    """
    Generate a new 5 or 10 second video starring people, animals or objects from one to three reference clips, with Wan 2.6.
    wan-2.6, alibaba, video-to-video, video, reference-to-video, character-consistency, multi-shot

    Name them @Video1 to @Video3 in the prompt; 720p or 1080p, split into several shots by default.

    Use cases:
    - Cast your own dog from a phone clip as a fire chief
    - Bring two friends' clips together in a two-shot spy scene
    - Send a shop's filmed rocking horse across a desert
    - Write a timed three-shot morning for a baker seen in @Video1
    - Let @Video1's cat meet @Video2's parrot on a raft
    """

    endpoint: ClassVar[str] = "wan/v2.6/reference-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "videos")
    _basic_fields: ClassVar[tuple[str, ...]] = ("videos", "prompt", "duration", "resolution", "multi_shots")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "videos": {"max_duration": 30, "max_file_size": 104857600, "min_duration": 2, "min_fps": 16}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=800,
        min_length=1,
        description="The new scene; call the referenced subjects @Video1, @Video2 and @Video3, with timings for multi-shot.",
    )
    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        max_length=3,
        min_length=1,
        description="Clips of the people, animals or objects to star, in the order of the @Video numbers. At least 16 frames a second, up to 100 MB each, 2 to 30 seconds each.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    multi_shots: bool = Field(
        default=True, description="Tells the story in several shots with cuts; off keeps one continuous take."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
