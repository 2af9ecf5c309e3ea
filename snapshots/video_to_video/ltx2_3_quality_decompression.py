class Ltx2_3QualityDecompression(FalNode):
    """
    fal-ai/ltx-2.3-quality/decompression on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/decompression"
    title: ClassVar[str] = "Ltx 2.3 Quality Decompression"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "frames_per_second", "num_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str | None = Field(
        default=None,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    frames_per_second: int | None = Field(
        default=None,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    num_frames: int | None = Field(
        default=None, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    resolution: Resolution480pTo720p | None = Field(
        default=None, description="Size of the video; higher is sharper, takes longer and often costs more."
    )
    generate_audio: bool | None = Field(
        default=None, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    guidance_scale: float | None = Field(
        default=None,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int | None = Field(
        default=None, description="Denoising steps: more of them take longer and add detail."
    )
    video_quality: VideoQuality | None = Field(
        default=None, description="How little the video is compressed; higher looks better and makes a larger file."
    )
    video_write_mode: VideoWriteMode | None = Field(
        default=None, description="How carefully the video file is written: quick and large, or slow and small."
    )
    enable_safety_checker: bool | None = Field(
        default=None, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
