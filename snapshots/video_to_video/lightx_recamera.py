class LightxRecamera(FalNode):
    """
    Show a filmed scene from another camera path with Light-X: gradual, bullet time, direct or dolly zoom.
    light-x, video-to-video, video, camera-control, bullet-time, dolly-zoom

    The path is a list of angles or one target pose; Relight changes the light instead of the view.

    Use cases:
    - Add a camera move to a locked-off shot
    - Make a bullet-time moment of a skateboard jump
    - Add a dolly zoom to an actor's close-up
    - Raise the camera over a table by keyframed angles
    - Move the viewpoint to one exact target pose
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
    title: ClassVar[str] = "Light-X – Recamera"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "mode", "camera", "trajectory", "target_pose")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the scene that should be seen along a new camera path.",
    )
    prompt: str | None = Field(
        default=None, description="What the video shows; left out, it is described automatically."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
        default=None,
        description="Path of the camera: its angles and distance at each keyframe; needed when the camera follows a trajectory.",
    )
    target_pose: list[float] = Field(
        default=[],
        description="Five numbers for the final camera: theta, phi, radius, x and y; needed when the camera is set to target.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        input_video: VideoRef
        viz_video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
