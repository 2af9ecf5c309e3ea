class Ltx2_3QualityInpaint(FalNode):
    """
    Replace a marked area of a clip by prompt with LTX-2.3 Quality.
    ltx, lightricks, video-to-video, video, inpaint, mask, vfx

    Takes the footage and a mask video whose white areas are made new; what is black stays. Outpaint adds area around the frame instead.

    Use cases:
    - Replace a logo on a shirt throughout a shot
    - Change a shop sign in a filmed street
    - Swap what an actor holds with a moving mask and nothing trained beforehand
    - Describe a new picture for a masked phone screen, with no LoRA file to find
    - Regenerate one broken hand in a good clip without loading weights
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/inpaint"
    title: ClassVar[str] = "LTX-2.3 Quality – Inpaint"
    _required: ClassVar[tuple[str, ...]] = ("mask_video", "video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "mask_video", "prompt", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    mask_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="mask_video_url",
        description="Black-and-white video: white areas are made new, black ones stay as filmed.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage in which an area should be made new."
    )
    prompt: str = Field(default="", description="What should appear inside the white area of the mask.")
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    frames_per_second: int = Field(
        default=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_frames: int = Field(default=121, description="Number of frames to make: more of them give a longer clip.")
    generate_audio: bool = Field(
        default=True, description="Puts sound into the returned video; off gives it without a sound track."
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=15, description="Denoising steps, at most 30: more of them take longer and add detail."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_strength: float = Field(
        default=1.0, description="How firmly the footage's structure guides the result; higher keeps more of it."
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
