class WanAti(FalNode):
    """
    Animate a picture along motion tracks you draw with Wan-ATI.
    wan, ati, image-to-video, video, trajectory, motion-control

    Each track is a list of points that moves an object, a part of it or the camera; takes a picture and a prompt, gives a silent clip at 480p to 720p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Send the ball in a sports photo along its flight path in 720p
    - Move a car along a drawn road in a map illustration
    - Bend a figure's arm along an arc, drafted at 480p and finished at 720p
    - Push the camera in at 720p by moving points outward from the middle
    - Track a drone's route over a town photo at 580p for a pitch film
    """

    endpoint: ClassVar[str] = "fal-ai/wan-ati"
    title: ClassVar[str] = "Wan-ATI – Image to Video by Trajectory"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt", "track")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "track", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose objects follow the tracks."
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    track: list[list[TrackPoint]] = Field(
        default=[],
        description="One list of x and y points, in pixels of the picture, per moving thing, up to 121 points each. A shorter list is filled up to that number.",
    )
    num_inference_steps: int = Field(
        default=40, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
