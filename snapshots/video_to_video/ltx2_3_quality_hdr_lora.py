class Ltx2_3QualityHdrLora(FalNode):
    """
    fal-ai/ltx-2.3-quality/hdr/lora on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/hdr/lora"
    title: ClassVar[str] = "Ltx 2.3 Quality HDR LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video", "loras")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "loras", "enable_prompt_expansion", "num_frames")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "resolution": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("exr_frames_url",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=481,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    resolution: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    frames_per_second: float = Field(
        default=24.0,
        ge=1,
        le=60,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    num_inference_steps: int = Field(
        default=15, ge=8, le=30, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    loras: list[LoraWeightWithTransformer] = Field(
        default=[],
        max_length=3,
        description="Trained style or subject add-ons to mix into the model, each with its own weight.",
    )

    class OutputType(TypedDict):
        output: AssetRef
        preview_video: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
