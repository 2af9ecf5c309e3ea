class LightxRecamera(FalNode):
    """
    Re-shoot a video from another camera path with Light-X: gradual, bullet-time, direct or dolly-zoom moves along a trajectory or to a target pose.
    light-x, video-to-video, video, camera-control, bullet-time, dolly-zoom

    A prompt is optional, as footage is captioned automatically; for light, see Relight.

    Use cases:
    - Circle a skateboarder in mid-air who was filmed from one spot
    - Add a dolly zoom to an actor's moment of dread
    - Raise the camera over a locked-off chess match
    - Turn a static fountain clip into a slow sideways arc
    - Move the viewpoint behind a conductor for a concert trailer
    """

    class Camera(str, Enum):
        TRAJECTORY = "traj"
        TARGET = "target"

    class Mode(str, Enum):
        GRADUAL = "gradual"
        BULLET = "bullet"
        DIRECT = "direct"
        DOLLY_ZOOM = "dolly-zoom"

    endpoint: ClassVar[str] = "fal-ai/lightx/recamera"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "mode", "camera", "trajectory", "target_pose")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str | None = Field(
        default=None, description="What the video shows; left out, it is described automatically."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    camera: Camera = Field(
        default=Camera.TRAJECTORY,
        description="How the move is given: as a trajectory of angles, or as one target pose to reach.",
    )
    mode: Mode = Field(
        default=Mode.GRADUAL,
        description="Character of the move: gradual travel, frozen bullet time, a direct jump or a dolly zoom.",
    )
    trajectory: TrajectoryParameters | None = Field(
        default=None, description="Path of the camera: its angles and distance at each keyframe."
    )
    target_pose: list[float] = Field(
        default=[], description="Place and angles where the camera should end: two angles, distance and shift."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        input_video: VideoRef
        viz_video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
