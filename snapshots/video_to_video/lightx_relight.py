class LightxRelight(FalNode):
    """
    Change the light of a video with Light-X by words and a side, a reference, an HDR map or a background.
    light-x, video-to-video, video, relighting, hdr, lighting

    Framing and action remain; Recamera changes the view instead.

    Use cases:
    - Give an interview soft window light from the left
    - Warm up a dull real estate clip
    - Match an actor to the HDR map of a set
    - Relight a clip after a new background picture
    - Bring footage of two days under one described light
    """

    class RelitCondType(str, Enum):
        DESCRIPTION = "ic"
        REFERENCE_FRAME = "ref"
        ENVIRONMENT_MAP = "hdr"
        BACKGROUND = "bg"

    endpoint: ClassVar[str] = "fal-ai/lightx/relight"
    title: ClassVar[str] = "Light-X – Relight"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "relit_cond_type", "relight_parameters", "relit_cond_img")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage whose light should change."
    )
    prompt: str | None = Field(
        default=None, description="What the video shows; left out, it is described automatically."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    relit_cond_type: RelitCondType = Field(
        default=RelitCondType.DESCRIPTION,
        description="Where the light comes from: ic a description, ref a reference frame, hdr an environment map, bg a new background.",
    )
    relight_parameters: RelightParameters | None = Field(
        default=None, description="Light by words and side; needed for the condition ic, unused for bg."
    )
    relit_cond_img: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="relit_cond_img_url",
        description="Picture with the wanted light: needed for ref and hdr, and as the new background for bg.",
    )
    ref_id: int = Field(
        default=0,
        ge=0,
        le=48,
        description="Index of the video frame that the reference image stands for; it must lie within the generated frames, 49 by default.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        input_video: VideoRef
        viz_video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
