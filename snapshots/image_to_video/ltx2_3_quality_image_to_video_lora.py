class Ltx2_3QualityImageToVideoLora(FalNode):
    """
    Animate a picture with sound in a trained style with LTX-2.3 Quality and up to three LoRAs.
    ltx, lightricks, image-to-video, video, lora, custom-style, audio

    Takes a start picture, a prompt and LoRA files from a direct web address; the plain endpoint needs no weights.

    Use cases:
    - Animate campaign artwork in the artist's trained style
    - Let a trained mascot step out of a still
    - Layer a face, a style and a grain LoRA on one portrait
    - Load a client's private LoRA from a download link for one photo
    - Apply a trained melting or inflating effect to a product photo
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/image-to-video/lora"
    title: ClassVar[str] = "LTX-2.3 Quality LoRA – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "loras")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "num_frames", "resolution")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "resolution": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video starts from."
    )
    num_frames: int = Field(
        default=121, ge=9, le=481, description="Number of frames to make: more of them give a longer clip."
    )
    resolution: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video: a preset shape, your own width and height, or auto for the shape of the image.",
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
    image_strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="How strictly the first frame matches the picture: 1 is exact, lower leaves the model freer.",
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
    loras: list[LoraWeightWithTransformer] = Field(
        default=[],
        max_length=3,
        description="Up to three LoRAs for LTX-2.3 of at most 3 GB each, every one with its own weight.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
