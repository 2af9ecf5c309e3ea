class WanMove(FalNode):
    """
    Animate a picture at 480p with Wan-Move, each object along a path of its own.
    wan, wan-move, image-to-video, video, trajectory, motion-control, 480p

    A path is a list of points with a speed between them; takes a picture, a prompt and paths, gives a silent clip. Wan-ATI goes to 720p without speeds.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Move people icons along the escape routes of a floor plan
    - Choreograph cars on an illustrated map
    - Make one of two runners overtake by a higher speed
    - Slow an object down between two points of its path
    - Send two cups along crossing paths at different speeds in a shell game
    """

    endpoint: ClassVar[str] = "fal-ai/wan-move"
    title: ClassVar[str] = "Wan-Move – Image to Video by Trajectory"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt", "trajectories")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "trajectories")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose objects are to move. If its shape does not fit, it is scaled and cropped at the middle.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    trajectories: list[list[TrajectoryPoint]] = Field(
        default=[], description="One point list per moving object, each point with a position and a speed."
    )
    num_inference_steps: int = Field(
        default=40, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        lt=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="色调艳丽，过曝，静态，细节模糊不清，字幕，风格，作品，画作，画面，静止，整体发灰，最差质量，低质量，JPEG压缩残留，丑陋的，残缺的，多余的手指，画得不好的手部，画得不好的脸部，畸形的，毁容的，形态畸形的肢体，手指融合，静止不动的画面，杂乱的背景，三条腿，背景人很多，倒着走",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
