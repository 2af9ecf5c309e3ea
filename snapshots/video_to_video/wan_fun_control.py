class WanFunControl(FalNode):
    """
    Generate a video that follows the depth or pose of a control clip, with Alibaba-PAI's Wan 2.2 Fun Control.
    wan, fun-control, video-to-video, video, pose, depth, controlnet

    Takes a control video, a prompt and one reference picture if wanted; up to 121 silent frames, matched to the clip by default.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/wan-22-vace-fun-a14b/depth.

    Use cases:
    - Give a filmed hallway the look of a mine shaft by its depth
    - Let an animated trainer repeat a filmed workout
    - Switch from depth to pose control on the same clip
    - Move the mascot of one reference picture like a filmed rope-skipper
    - Keep the control clip's frame rate and length without setting either
    """

    class PreprocessType(str, Enum):
        DEPTH = "depth"
        POSE = "pose"

    endpoint: ClassVar[str] = "fal-ai/wan-fun-control"
    title: ClassVar[str] = "Wan 2.2 Fun Control – Depth or Pose to Video"
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
        description="What the new video should show, as the movement comes from the clip: who, where and in which light. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=27, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=6.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    match_input_num_frames: bool = Field(
        default=True, description="Makes the result as many frames long as the input; off uses a set frame count."
    )
    num_frames: int = Field(
        default=81,
        ge=49,
        le=121,
        description="Number of frames to make; used only while the frame count of the input is not matched.",
    )
    match_input_fps: bool = Field(default=True, description="Keeps the input video's frame rate instead of a set one.")
    fps: int = Field(
        default=16,
        ge=4,
        le=60,
        description="Frame rate of the result, used only when it need not match the control video.",
    )
    control_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="control_video_url",
        description="Clip whose depth or pose the new video follows; with preprocess video off it must already show depth or pose.",
    )
    preprocess_video: bool = Field(
        default=False, description="Draws depth or pose from the control clip; off if it shows that already."
    )
    preprocess_type: PreprocessType = Field(
        default=PreprocessType.DEPTH,
        description="Whether depth or pose is taken from the control clip; used only while preprocess video is on.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture to take identity, style or content from, beside the main input.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
