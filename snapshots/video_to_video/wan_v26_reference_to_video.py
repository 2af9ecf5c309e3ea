class WanV26ReferenceToVideo(FalNode):
    """
    Generate 5 or 10 seconds of video with people, animals or things from one to three clips, with Wan 2.6.
    wan, alibaba, video-to-video, video, reference-to-video, character-consistency, multi-shot

    The prompt calls them @Video1 to @Video3; several shots by default. Flash also takes pictures and has a sound switch.

    Use cases:
    - Cast yourself from a phone clip in a film scene
    - Keep one presenter over a series of adverts
    - Bring the people of two clips together by @Video1 and @Video2
    - Finish in full 2.6 a filmed baker's scene that Flash drafted
    - Let the toy of @Video3 walk through an invented desert
    """

    endpoint: ClassVar[str] = "wan/v2.6/reference-to-video"
    title: ClassVar[str] = "Wan 2.6 – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "videos")
    _basic_fields: ClassVar[tuple[str, ...]] = ("videos", "prompt", "duration", "resolution", "multi_shots")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "videos": {"max_duration": 30, "max_file_size": 104857600, "min_duration": 2, "min_fps": 16}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=800,
        min_length=1,
        description="The new scene; subjects are called @Video1, @Video2 and @Video3. Shots can be timed: [0-3s] Shot 1. [3-6s] Shot 2.",
    )
    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        max_length=3,
        min_length=1,
        description="Clips of the people, animals or objects to star, in the order of the @Video numbers. At least 16 frames a second, each up to 100 MB, 2 to 30 seconds.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    multi_shots: bool = Field(
        default=True,
        description="Tells the story in several shots with cuts; off keeps one take. Works only while prompt expansion is on.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
