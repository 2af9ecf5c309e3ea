class WanI2vLora(FalNode):
    """
    Animate an image with Wan 2.1 plus your own LoRA weights: 81 to 100 frames at 480p or 720p, turbo mode on by default, reversal available, silent.
    wan, image-to-video, video, wan-2.1, lora, effects

    For Wan 2.2 LoRAs take the v2.2-A14B route.

    Use cases:
    - Crush a cushion with a hydraulic-press LoRA for a comedy reel
    - Test a rotate-360 LoRA on a pair of clogs
    - Play an inflate LoRA backwards so a balloon hippo shrinks
    - Style a town crier's photo with home-trained puppet weights
    - Reuse a 2.1 LoRA library on a new batch of bakery stills
    """

    endpoint: ClassVar[str] = "fal-ai/wan-i2v-lora"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "num_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    num_frames: int | None = Field(
        default=81,
        ge=81,
        le=100,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=5,
        le=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    guide_scale: float = Field(
        default=5.0, ge=1, le=10, description="Weight of the prompt in the video; high obeys, but may cost quality."
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.RATIO_16_9,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    loras: list[HidreamI1FullLoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")
    turbo_mode: bool = Field(
        default=True, description="Runs a shortened process that is quicker and hardly looks different."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
