class WanT2vLora(FalNode):
    """
    Generate a silent clip from text with Wan 2.1 and LoRA add-ons of your own.
    wan, text-to-video, video, lora, custom-style, turbo

    81 to 100 frames at 480p to 720p, turbo on by default, and the result can run backwards; plain Wan 2.1 is enough without add-ons.

    Use cases:
    - Film a mascot that your LoRA has learned
    - Apply a claymation LoRA to a short advert
    - Blend two LoRAs to get felt figures in candlelight
    - Run a melting effect of your own LoRA backwards
    - Use weights from the Wan 2.1 text-to-video trainer
    """

    endpoint: ClassVar[str] = "fal-ai/wan-t2v-lora"
    title: ClassVar[str] = "Wan 2.1 LoRA – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "loras", "resolution", "aspect_ratio", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int | None = Field(
        default=81, ge=81, le=100, description="Number of frames to make: more of them give a longer clip."
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=5,
        le=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    turbo_mode: bool = Field(
        default=True, description="Runs a shortened process that is quicker and hardly looks different."
    )
    loras: list[LoraWeightWithWeightName] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
