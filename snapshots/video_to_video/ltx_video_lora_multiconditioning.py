class LtxVideoLoraMulticonditioning(FalNode):
    """
    Generate a silent clip with LoRAs from a prompt plus pictures and clips at set frames, with LTX Video 0.9.7.
    ltx, lightricks, video-to-video, video, lora, keyframes, custom-style

    Up to 161 frames, no depth or pose guides. Retired at fal; 0.9.7 13B Distilled follows here.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx-video-13b-distilled/multiconditioning.

    Use cases:
    - Bridge two fashion stills in a trained fabric style
    - Lead a trained character from a first to a last picture
    - Start a trained look from a two-second clip in a single pass
    - End a one-pass LoRA scene on a product still at frame 160
    - Reverse a keyframed demolition in a trained style
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-lora/multiconditioning"
    title: ClassVar[str] = "LTX Video 0.9.7 LoRA – Multi-Conditioning"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "loras", "images", "videos", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video on its way through the given pictures and clips. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="blurry, low quality, low resolution, inconsistent motion, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    loras: list[LoraWeightWithWeightName] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto works it out from the pictures and clips given.",
    )
    num_frames: int = Field(
        default=89, ge=9, le=161, description="Number of frames to make: more of them give a longer clip."
    )
    number_of_frames: int | None = Field(
        default=None, ge=9, le=161, description="Older name of the number of frames; use num frames instead."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    frames_per_second: int = Field(
        default=25,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    images: list[ImageCondition] = Field(
        default=[], description="Pictures to pass through, each with a frame number and a strength."
    )
    videos: list[VideoCondition] = Field(
        default=[], description="Clips to build in, each with the frame it starts at and a strength."
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
