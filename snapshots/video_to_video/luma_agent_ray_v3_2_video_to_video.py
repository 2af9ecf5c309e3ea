class LumaAgentRayV3_2VideoToVideo(FalNode):
    """
    Edit a video by prompt with Luma Ray 3.2, keeping as much of the source as you set.
    luma, ray-3.2, video-to-video, video, video-editing, restyle, keyframes

    One strength, automatic control, or pose, depth, normals, motion and face each; keyframes and HDR possible.

    Use cases:
    - Change an actor's costume in a filmed take
    - Turn live footage into an animated look
    - Keep pose and face while the set is rebuilt
    - Steer an edit with restyled keyframes at given frames
    - Loosen depth but hold the motion path of a shot
    """

    class EditStrength(str, Enum):
        ADHERE_1 = "adhere_1"
        ADHERE_2 = "adhere_2"
        ADHERE_3 = "adhere_3"
        FLEX_1 = "flex_1"
        FLEX_2 = "flex_2"
        FLEX_3 = "flex_3"
        REIMAGINE_1 = "reimagine_1"
        REIMAGINE_2 = "reimagine_2"
        REIMAGINE_3 = "reimagine_3"

    endpoint: ClassVar[str] = "luma/agent/ray/v3.2/video-to-video"
    title: ClassVar[str] = "Luma Ray 3.2 – Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "edit_strength", "start_image", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(default=VideoRef(), serialization_alias="video_url", description="The clip to edit.")
    prompt: str = Field(default="", description="How the clip should change.")
    keyframes: list[ImageRef] = Field(
        default=[],
        max_length=64,
        description="Up to 64 edited pictures pinned to frames of the source, one position each; not together with a start image.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="First frame of the edited video, such as a restyled opening frame; left out, it is taken from the source.",
    )
    duration: DurationFiveOrTenSeconds = Field(
        default=DurationFiveOrTenSeconds.DURATION_5S,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_540P, description="Size of the video; higher costs more."
    )
    auto_controls: bool = Field(
        default=False,
        description="Lets the model work out from the source what is kept; not together with an edit strength or controls.",
    )
    controls: LumaRayEditControls | None = Field(
        default=None,
        description="What is kept of the source, signal by signal; finer than the edit strength and not together with automatic controls.",
    )
    edit_strength: EditStrength | None = Field(
        default=None,
        description="How far the edit may go: adhere keeps most, flex is balanced, reimagine drifts furthest; within each, 3 goes further than 1. Not with automatic controls.",
    )
    exr_export: bool = Field(default=False, description="Also returns an EXR file; works only with HDR on.")
    hdr: bool = Field(
        default=False, description="Makes an HDR video; needs HDR access on the account and 720p or 1080p."
    )
    keyframe_indexes: list[int] = Field(
        default=[],
        description="Frame numbers of the source at which the keyframes stand; one for each keyframe, none twice.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        exr_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
