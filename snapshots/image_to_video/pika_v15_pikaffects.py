class PikaV15Pikaffects(FalNode):
    """
    Apply one of sixteen physical gags to the thing in a picture with Pika 1.5 Pikaffects.
    pika, pikaffects, image-to-video, video, effects, vfx

    Melt, inflate, crush, peel, cake-ify or levitate it; the effect drives the motion, the prompt is optional.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Inflate a product photo for a social post
    - Melt a winter motif for an end-of-season sale
    - Cut a photographed object open as cake
    - Squish a sofa photo to show that it is soft
    - Crush or dissolve a logo without describing the motion
    """

    class Pikaffect(str, Enum):
        CAKE_IFY = "Cake-ify"
        CRUMBLE = "Crumble"
        CRUSH = "Crush"
        DECAPITATE = "Decapitate"
        DEFLATE = "Deflate"
        DISSOLVE = "Dissolve"
        EXPLODE = "Explode"
        EYE_POP = "Eye-pop"
        INFLATE = "Inflate"
        LEVITATE = "Levitate"
        MELT = "Melt"
        PEEL = "Peel"
        POKE = "Poke"
        SQUISH = "Squish"
        TA_DA = "Ta-da"
        TEAR = "Tear"

    endpoint: ClassVar[str] = "fal-ai/pika/v1.5/pikaffects"
    title: ClassVar[str] = "Pika 1.5 Pikaffects – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "pikaffect")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "pikaffect", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the thing that the effect happens to.",
    )
    pikaffect: Pikaffect | None = Field(
        default=None, description="Effect that happens to the thing in the picture, such as melting or bursting."
    )
    prompt: str | None = Field(
        default=None, description="What the effect should look like; optional, as the effect drives the motion."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
