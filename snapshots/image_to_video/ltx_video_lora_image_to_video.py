class LtxVideoLoraImageToVideo(FalNode):
    """
    Animate an image through LTX Video 0.9.7 with custom LoRA weights in one simple pass: 9 to 161 frames, 480p or 720p, a reverse switch, no sound and fewer dials than the 13B endpoints.
    ltx-video, image-to-video, video, lightricks, lora, style

    Use cases:
    - Squish a foam dinosaur with a community effect LoRA
    - Test a cake-cutting LoRA on a handbag photo
    - Run a trained cartoon look over a goalkeeper's dive
    - Reverse a crumbling-sand effect so a logo assembles itself
    - See if a bullet-time LoRA suits a juggler's snapshot
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-lora/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "number_of_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    number_of_frames: int = Field(default=89, ge=9, le=161, description="Length of the video, counted in frames.")
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    frame_rate: int = Field(default=25, ge=1, le=60, description="Frames shown per second; fewer give a choppier look.")
    loras: list[LoRAWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    negative_prompt: str = Field(
        default="blurry, low quality, low resolution, inconsistent motion, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    number_of_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")
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
