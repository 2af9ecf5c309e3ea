class FramepackFlf2v(FalNode):
    """
    Bridge a first and a last picture in one long silent take with FramePack, of up to 1800 frames.
    framepack, image-to-video, video, first-last-frame, long-video, transition

    Both pictures are required; a strength sets how much the last one pulls on the clip.

    Use cases:
    - Show a renovation from first to last picture
    - Fold a flat sheet into a finished product in one take
    - Stretch the way between two stills to a minute
    - Lower the pull of the end picture for a freer middle
    - Walk a figure from one frame to another without a cut
    """

    endpoint: ClassVar[str] = "fal-ai/framepack/flf2v"
    title: ClassVar[str] = "FramePack – First and Last Frame to Video"
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
        default=240,
        ge=30,
        le=1800,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="The picture on which the video ends."
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
