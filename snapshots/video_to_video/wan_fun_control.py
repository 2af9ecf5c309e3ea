class WanFunControl(FalNode):
    """
    Generate a video driven by a control clip's depth or pose with Alibaba's Wan 2.2 Fun Control, plus an optional reference image.
    wan-2.2, fun-control, video-to-video, video, pose, depth

    Up to 121 frames, matched to the input; leaner than VACE, no masks or end frames. Silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Drive a clay ballerina with a ready skeleton video
    - Give a hallway's depth pass the look of a mine shaft
    - Move a reference mascot by a filmed rope-skipper
    - Keep a grandstand's depth while its crowd turns to penguins
    - Remake a bench press as a robot at the input's own frame rate
    """

    class PreprocessType(str, Enum):
        DEPTH = "depth"
        POSE = "pose"

    endpoint: ClassVar[str] = "fal-ai/wan-fun-control"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "control_video")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "control_video",
        "prompt",
        "reference_image",
        "preprocess_type",
        "preprocess_video",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=27, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=6.0,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    match_input_num_frames: bool = Field(
        default=True,
        description="Makes the result as many frames long as the input; off uses the frame count given here.",
    )
    num_frames: int = Field(
        default=81,
        ge=49,
        le=121,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    match_input_fps: bool = Field(
        default=True, description="Keeps the input video's frame rate instead of the standard one."
    )
    fps: int = Field(
        default=16,
        ge=4,
        le=60,
        description="Frame rate of the result, used only when it need not match the control video.",
    )
    control_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="control_video_url",
        description="Video whose movement and shapes the result follows.",
    )
    preprocess_video: bool = Field(
        default=False, description="Draws depth or pose from the control clip; off if it shows that already."
    )
    preprocess_type: PreprocessType = Field(
        default=PreprocessType.DEPTH, description="Whether depth or pose is taken from the control clip."
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Image to take identity, style or content from, next to the main input.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
