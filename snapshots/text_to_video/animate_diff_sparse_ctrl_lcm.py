class AnimateDiffSparseCtrlLCM(FalNode):
    """
    Animate drawings with AnimateDiff SparseCtrl LCM: place up to three keyframes, scribbles or full-colour pictures, at chosen frame numbers and let the prompt fill in.
    animatediff, text-to-video, video, sparsectrl, lcm, scribble, keyframes

    Four steps by default, silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Colour a pencil scribble of a leaping frog into a short clip
    - Pin three doodles of a rising sun to frames zero, eight and fifteen
    - Let pupils turn their chalk dinosaur outlines into moving ones
    - Guide an abstract loop from two painted RGB keys
    - Test a sketchbook dragon in scribble mode before cleaning the lines
    """

    class ControlnetType(str, Enum):
        SCRIBBLE = "scribble"
        RGB = "rgb"

    endpoint: ClassVar[str] = "fal-ai/animatediff-sparsectrl-lcm"
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
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
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    keyframe_0_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="keyframe_0_image_url",
        description="Image for the first fixed point of the animation.",
    )
    keyframe_0_index: int = Field(default=0, description="Frame number at which the first fixed picture appears.")
    keyframe_1_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="keyframe_1_image_url",
        description="Image for the second fixed point of the animation.",
    )
    keyframe_1_index: int = Field(default=0, description="Frame number at which the second fixed picture appears.")
    keyframe_2_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="keyframe_2_image_url",
        description="Image for the third fixed point of the animation.",
    )
    keyframe_2_index: int = Field(default=0, description="Frame number at which the third fixed picture appears.")

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
