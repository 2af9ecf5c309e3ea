class Veo3ImageToVideo(FalNode):
    """
    Animate an image with Google's Veo 3 in full quality: speech, effects and ambience made with the picture, 4, 6 or 8 seconds, 720p or 1080p. One generation before Veo 3.1, which reaches 4K.
    veo, image-to-video, video, google, audio, dialogue, veo-3

    Use cases:
    - Make a Victorian street photograph rattle with hooves and newsboys
    - Have a museum mammoth trumpet once for the night tour
    - Let a radio drama's cover cast speak a single tense line
    - Pair a clarinet maker's bench still with reed-cutting sounds
    - Stage an owl's reply to a child's painted question
    """

    endpoint: ClassVar[str] = "fal-ai/veo3/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    duration: VeoDuration = Field(
        default=VeoDuration.DURATION_8S,
        description="Length of the result in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    auto_fix: bool = Field(
        default=False,
        description="Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
