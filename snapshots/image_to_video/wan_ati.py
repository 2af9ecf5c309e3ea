class WanAti(FalNode):
    """
    Animate an image along motion tracks you draw, using Wan ATI: each track is a list of points that moves an object, a part of it or the camera.
    wan, image-to-video, video, ati, trajectory, motion-control

    Prompt required, 480p to 720p, silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Plot a boomerang's full curve across a beach photograph
    - Bend only the elephant's trunk along a drawn arc
    - Move camera points inward to push through a keyhole picture
    - Trace two ice skaters' crossing paths for a coach's diagram
    - Pull a marionette's wrist by points in a puppetry lesson
    """

    endpoint: ClassVar[str] = "fal-ai/wan-ati"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt", "track")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "track", "resolution")
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
    track: list[list[TrackPoint]] = Field(
        default=[],
        description="One list of x and y points per moving thing; the model makes it follow that path over time.",
    )
    num_inference_steps: int = Field(
        default=40, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
