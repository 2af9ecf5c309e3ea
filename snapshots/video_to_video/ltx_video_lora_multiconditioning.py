class LtxVideoLoraMulticonditioning(FalNode):
    """
    Generate a silent clip with your LoRAs from a prompt plus images and videos set at frame numbers, using LTX Video 0.9.7.
    ltx-video, video-to-video, video, lora, keyframes, custom-style

    Up to 161 frames at 480p or 720p, 30 steps; simpler than the 13B versions, with no depth or pose guides.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Send a LoRA-trained clay cook from a first photo to a plated dish
    - Start a trained mosaic style from a two-second dolphin clip
    - Bridge two fashion stills in a designer's own fabric LoRA
    - Place a product shot at frame 40 of a trained paper world
    - Reverse a keyframed demolition so the chimney rises again
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-lora/multiconditioning"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "loras", "images", "videos", "number_of_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
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
        description="Shape of the video as width to height; an automatic choice follows the input.",
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
