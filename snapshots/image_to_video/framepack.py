class Framepack(FalNode):
    """
    Animate a picture into a long silent clip with FramePack, which builds video section by section.
    framepack, image-to-video, video, long-video, autoregressive, 720p

    30 to 900 frames at 480p or 720p, 16:9 or 9:16; F1 works forward only, flf2v takes an end frame.

    Use cases:
    - Make long background footage from one photo
    - Keep a dancer moving for half a minute
    - Hold a still's scene over 900 frames with no ending planned
    - Extend a window view into long footage for a sleep app without a closing picture
    - Make a long 9:16 take from one portrait still
    """

    endpoint: ClassVar[str] = "fal-ai/framepack"
    title: ClassVar[str] = "FramePack – Image to Video"
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; 720p costs one and a half times as much as 480p.",
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
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_frames: int = Field(
        default=180,
        ge=30,
        le=900,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
