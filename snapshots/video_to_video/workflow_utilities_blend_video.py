class WorkflowUtilitiesBlendVideo(FalNode):
    """
    Lay one video over another with a blend mode, using FFmpeg in fal's Workflow Utilities.
    ffmpeg, video-to-video, video, blend, overlay, double-exposure, workflow-utilities

    Takes a top and a bottom clip, one of 23 modes and the opacity of the top; Merge Videos plays clips one after another.

    Use cases:
    - Add a film dust overlay to a clip
    - Lay smoke on black over a scene with screen
    - Make a moving double exposure of a dancer and waves
    - Show what changed between two renders with difference
    - Fade a texture clip to half opacity over a title
    """

    class BlendMode(str, Enum):
        ADDITION = "addition"
        AVERAGE = "average"
        BURN = "burn"
        DARKEN = "darken"
        DIFFERENCE = "difference"
        DIVIDE = "divide"
        DODGE = "dodge"
        EXCLUSION = "exclusion"
        GRAINEXTRACT = "grainextract"
        GRAINMERGE = "grainmerge"
        HARDLIGHT = "hardlight"
        LIGHTEN = "lighten"
        MULTIPLY = "multiply"
        NEGATION = "negation"
        NORMAL = "normal"
        OVERLAY = "overlay"
        PHOENIX = "phoenix"
        PINLIGHT = "pinlight"
        REFLECT = "reflect"
        SCREEN = "screen"
        SOFTLIGHT = "softlight"
        SUBTRACT = "subtract"
        VIVIDLIGHT = "vividlight"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/blend-video"
    title: ClassVar[str] = "Workflow Utilities – Blend Videos"
    _required: ClassVar[tuple[str, ...]] = ("top_video", "bottom_video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("top_video", "bottom_video", "blend_mode", "opacity")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "top_video": {"max_file_size": 100000000},
        "bottom_video": {"max_file_size": 100000000},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    top_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="top_video_url",
        description="The video that lies on top, such as smoke, dust or a texture. Up to 100 MB.",
    )
    bottom_video: VideoRef = Field(
        default=VideoRef(), serialization_alias="bottom_video_url", description="The video underneath. Up to 100 MB."
    )
    blend_mode: BlendMode = Field(
        default=BlendMode.OVERLAY,
        description="How the colours of both layers are mixed: screen brightens, multiply darkens, difference shows what differs.",
    )
    opacity: float = Field(default=1.0, ge=0, le=1, description="How far the top layer shows: 0 not at all, 1 fully.")
    shortest: bool = Field(
        default=True, description="Ends the result with the shorter clip; off runs until the longer one ends."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
