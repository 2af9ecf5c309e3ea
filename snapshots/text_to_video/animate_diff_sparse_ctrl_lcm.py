class AnimateDiffSparseCtrlLCM(FalNode):
    """
    Animate a prompt around up to three keyframes with AnimateDiff SparseCtrl and LCM sampling.
    animatediff, text-to-video, video, sparsectrl, lcm, scribble, keyframes

    Keyframes are line scribbles or full-colour pictures, each pinned to a frame number; the other AnimateDiff nodes take none.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Bring a storyboard sketch to life as a short clip
    - Animate a comic panel's line art for a social post
    - Pin three line drawings to the start, middle and end of a clip
    - Fix the first frame with a finished colour picture in rgb mode
    - Turn a pencil scribble into a coloured, moving scene
    """

    class ControlnetType(str, Enum):
        SCRIBBLE = "scribble"
        RGB = "rgb"

    endpoint: ClassVar[str] = "fal-ai/animatediff-sparsectrl-lcm"
    title: ClassVar[str] = "AnimateDiff SparseCtrl LCM – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "controlnet_type",
        "keyframe_0_image",
        "keyframe_1_image",
        "num_inference_steps",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    controlnet_type: ControlnetType = Field(
        default=ControlnetType.SCRIBBLE,
        description="How keyframes are read: as line scribbles to be filled in, or as full-colour pictures.",
    )
    num_inference_steps: int = Field(
        default=4, ge=1, le=12, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: int = Field(
        default=1,
        ge=0,
        le=2,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    keyframe_0_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="keyframe_0_image_url",
        description="First drawing or picture that the clip must pass through; line art in scribble mode, a full picture in rgb mode.",
    )
    keyframe_0_index: int = Field(
        default=0, description="Frame number at which the first keyframe picture appears, counted from 0."
    )
    keyframe_1_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="keyframe_1_image_url",
        description="Second drawing or picture that the clip must pass through.",
    )
    keyframe_1_index: int = Field(
        default=0,
        description="Frame number at which the second keyframe picture appears; give it one of its own, as 0 is the first frame.",
    )
    keyframe_2_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="keyframe_2_image_url",
        description="Third drawing or picture that the clip must pass through.",
    )
    keyframe_2_index: int = Field(
        default=0,
        description="Frame number at which the third keyframe picture appears; give it one of its own, as 0 is the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
