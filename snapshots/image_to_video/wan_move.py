class WanMove(FalNode):
    """
    Animate an image at 480p with Wan-Move: each object follows its own trajectory of points, so several things can move independently.
    wan, image-to-video, video, wan-move, trajectory, motion-control, 480p

    Prompt and trajectories required; silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Send three billiard balls along separate plotted lines
    - Choreograph a flock of paper birds in a nursery mural
    - Show evacuees' routes moving across a floor plan illustration
    - Swap two cups in a shell game still by crossing paths
    - Steer a kayak round buoys for a paddling course slide
    """

    endpoint: ClassVar[str] = "fal-ai/wan-move"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt", "trajectories")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "trajectories")
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
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="色调艳丽\uff0c过曝\uff0c静态\uff0c细节模糊不清\uff0c字幕\uff0c风格\uff0c作品\uff0c画作\uff0c画面\uff0c静止\uff0c整体发灰\uff0c最差质量\uff0c低质量\uff0cJPEG压缩残留\uff0c丑陋的\uff0c残缺的\uff0c多余的手指\uff0c画得不好的手部\uff0c画得不好的脸部\uff0c畸形的\uff0c毁容的\uff0c形态畸形的肢体\uff0c手指融合\uff0c静止不动的画面\uff0c杂乱的背景\uff0c三条腿\uff0c背景人很多\uff0c倒着走",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
