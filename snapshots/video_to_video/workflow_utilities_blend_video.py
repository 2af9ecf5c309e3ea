class WorkflowUtilitiesBlendVideo(FalNode):
    """
    fal-ai/workflow-utilities/blend-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
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
    title: ClassVar[str] = "Workflow Utilities Blend Video"
    _required: ClassVar[tuple[str, ...]] = ("top_video", "bottom_video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("top_video", "bottom_video")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "top_video": {"max_file_size": 100000000},
        "bottom_video": {"max_file_size": 100000000},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    top_video: VideoRef = Field(default=VideoRef(), serialization_alias="top_video_url", description="Up to 100 MB.")
    bottom_video: VideoRef = Field(
        default=VideoRef(), serialization_alias="bottom_video_url", description="Up to 100 MB."
    )
    blend_mode: BlendMode = Field(default=BlendMode.OVERLAY)
    opacity: float = Field(default=1.0, ge=0, le=1)
    shortest: bool = Field(default=True)

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
