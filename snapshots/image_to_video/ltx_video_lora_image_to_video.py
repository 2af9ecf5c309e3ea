class LtxVideoLoraImageToVideo(FalNode):
    """
    Animate an image through LTX Video 0.9.7 with custom LoRA weights in one simple pass: 9 to 161 frames, 480p or 720p, a reverse switch, no sound and fewer dials than the 13B endpoints.
    ltx-video, image-to-video, video, lightricks, lora, style

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Squish a foam dinosaur with a community effect LoRA
    - Test a cake-cutting LoRA on a handbag photo
    - Run a trained cartoon look over a goalkeeper's dive
    - Reverse a crumbling-sand effect so a logo assembles itself
    - See if a bullet-time LoRA suits a juggler's snapshot
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-lora/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "number_of_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="blurry, low quality, low resolution, inconsistent motion, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    loras: list[LoRAWeightType3] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    num_frames: int = Field(
        default=89,
        ge=9,
        le=161,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    number_of_frames: int | None = Field(
        default=None, ge=9, le=161, description="Length of the video, counted in frames."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    frames_per_second: int = Field(
        default=25,
        ge=1,
        le=60,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
