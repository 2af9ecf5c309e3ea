class Framepack(FalNode):
    """
    Animate an image into a long clip with FramePack, which builds video section by section: 30 to 900 frames at 480p or 720p, 16:9 or 9:16, guided by a prompt, silent.
    framepack, image-to-video, video, long-video, autoregressive, 720p

    Use cases:
    - Keep a ballet student's barre photo dancing for half a minute
    - Stretch a campfire still into a long evening backdrop for a storyteller
    - Follow a drawn snail on its slow journey across a lettuce leaf
    - Let a window-seat photograph become extended rain-watching footage for a sleep app
    - Animate a kung fu instructor through a full form from the opening stance
    """

    endpoint: ClassVar[str] = "fal-ai/framepack"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "resolution", "aspect_ratio")
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
        default=180,
        ge=30,
        le=900,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
