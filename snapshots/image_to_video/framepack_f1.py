class FramepackF1(FalNode):
    """
    Animate a picture into a long silent clip with FramePack F1, which predicts forward only.
    framepack, image-to-video, video, long-video, autoregressive, forward-only

    30 to 900 frames at 480p or 720p; usually livelier than plain FramePack, with the same inputs.

    Use cases:
    - Let a walking figure travel down a street
    - Animate a marching band from one photo
    - Give a long take more motion than plain FramePack
    - Move from one pose into half a minute of action with no end picture
    - Let a drone shot wander on from a single still with no end frame
    """

    endpoint: ClassVar[str] = "fal-ai/framepack/f1"
    title: ClassVar[str] = "FramePack F1 – Image to Video"
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
