class Ltx2_3QualityRenderToReal(FalNode):
    """
    fal-ai/ltx-2.3-quality/render-to-real on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class Intensity(str, Enum):
        LIGHT = "light"
        STRONG = "strong"
        STRONG_V2 = "strong-v2"

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/render-to-real"
    title: ClassVar[str] = "Ltx 2.3 Quality Render to Real"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "video",
        "image",
        "enable_prompt_expansion",
        "prompt",
        "frames_per_second",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    prompt: str = Field(
        default="3DREAL. ",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    frames_per_second: int = Field(
        default=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    num_frames: int = Field(
        default=121, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    detail_refine_strength: float = Field(default=0.75)
    enable_detail_refine: bool = Field(default=False)
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    intensity: Intensity = Field(default=Intensity.LIGHT, description="How heavy the make-up is.")
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=15, description="Denoising steps: more of them take longer and add detail."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
