class Ltx2_3QualityTextToVideo(FalNode):
    """
    Generate a clip with sound from text with LTX-2.3 Quality, a distilled workflow of 8 to 30 steps.
    ltx, lightricks, text-to-video, video, audio, realistic

    Size, up to 481 frames and frame rate can be set; 22B adds camera presets and finer guidance.

    Use cases:
    - Make a finished B-roll clip from a sentence
    - Create an ad opener with natural sound
    - Finish a twenty-second scene at thirty steps with no LoRA in the mix
    - Fill a square LED wall at its exact pixel size without training a style first
    - Pitch a film idea the same day from words alone, no weights file needed
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/text-to-video"
    title: ClassVar[str] = "LTX-2.3 Quality – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "num_frames", "generate_audio")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "resolution": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int = Field(
        default=121, ge=9, le=481, description="Number of frames to make: more of them give a longer clip."
    )
    resolution: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_16_9,
        description="Size of the video: a preset shape or your own width and height.",
    )
    frames_per_second: float = Field(
        default=24.0,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_inference_steps: int = Field(
        default=15, ge=8, le=30, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    generate_audio: bool = Field(
        default=True, description="Puts sound into the returned video; off gives it without a sound track."
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
