class FramepackFlf2v(FalNode):
    """
    Bridge a first and a last image with FramePack: both frames are required, a prompt describes the way between, and the take may run to 1,800 frames at 480p or 720p.
    framepack, image-to-video, video, first-last-frame, long-video, transition

    Silent.

    Use cases:
    - Age a vineyard from winter pruning photo to harvest photo in one long take
    - Walk an actor's double from doorway frame to armchair frame without a cut
    - Fold a flat cardboard sheet into the finished lamp for an assembly page
    - Take a sandcastle from sketch to its last photographed turret
    - Ease the final frame's pull so a dancer arrives at her end pose late
    """

    endpoint: ClassVar[str] = "fal-ai/framepack/flf2v"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "end_image", "prompt", "num_frames", "strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    cfg_scale: float = Field(
        default=1.0,
        ge=0,
        le=7,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    guidance_scale: float = Field(
        default=10.0,
        ge=0,
        le=32,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_frames: int = Field(
        default=240,
        ge=30,
        le=1800,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    strength: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="Pull of the final image on the whole clip. Higher steers everything toward it, lower leaves the middle freer.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
