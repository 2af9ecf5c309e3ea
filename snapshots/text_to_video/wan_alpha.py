class WanAlpha(FalNode):
    """
    Generate video with a transparent background from text with Wan Alpha.
    wan, text-to-video, video, transparent, alpha, overlay

    Returns the clip and its mask, 17 to 121 frames at 240p to 720p, as WebM, ProRes 4444, GIF or MP4; the mask's edges can be tuned.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make an animated sticker for a live stream
    - Create a flame effect to lay over footage
    - Export a ProRes 4444 overlay for a video editor
    - Float a generated balloon over a web page as WebM
    - Give a generated paper plane a hard-edged mask for compositing
    """

    class Resolution(str, Enum):
        RESOLUTION_240P = "240p"
        RESOLUTION_360P = "360p"
        RESOLUTION_480P = "480p"
        RESOLUTION_580P = "580p"
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "fal-ai/wan-alpha"
    title: ClassVar[str] = "Wan Alpha – Transparent Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "resolution",
        "aspect_ratio",
        "num_frames",
        "video_output_type",
    )
    _alternatives: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int = Field(
        default=81,
        ge=17,
        le=121,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    fps: int = Field(
        default=16,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_inference_steps: int = Field(
        default=8, ge=2, le=16, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    sampler: WanSampler = Field(
        default=WanSampler.EULER,
        description="Procedure that steps from noise to video; each one treats detail a little differently.",
    )
    shift: float = Field(
        default=10.5,
        ge=1,
        le=15,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_480P, description="Size of the video; higher is sharper and takes longer."
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    mask_clamp_lower: float = Field(
        default=0.1, ge=0, le=1, description="Mask values below this become fully transparent."
    )
    mask_clamp_upper: float = Field(default=0.75, ge=0, le=1, description="Mask values above this become fully opaque.")
    binarize_mask: bool = Field(default=False, description="Makes the mask purely black and white, without soft edges.")
    mask_binarization_threshold: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="Grey level that divides the mask into see-through and solid. Used for a black-and-white mask and for transparency in WebM.",
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.VP9_WEBM,
        description="Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.",
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
        prompt: str
        seed: int
        image: ImageRef
        mask: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
