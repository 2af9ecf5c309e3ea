class PikaV15Pikaffects(FalNode):
    """
    Apply one of sixteen physical gags to the subject of an image with Pika 1.5 Pikaffects: melt, inflate, cake-ify, crush, peel, levitate.
    pika, image-to-video, video, pikaffects, effects, vfx

    The preset drives the motion; a prompt is optional.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Cake-ify a printer photo for the IT department's birthday
    - Inflate a museum's cannon until it drifts off its mount
    - Squish a beanbag chair to prove its softness on the product page
    - Melt a snow globe picture for an end-of-winter sale
    - Ta-da a magician's rabbit out of its hat photo
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
    _required: ClassVar[tuple[str, ...]] = ("image", "pikaffect")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "pikaffect", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    pikaffect: Pikaffect | None = Field(
        default=None, description="Effect that happens to the thing in the picture, such as melting or bursting."
    )
    prompt: str | None = Field(
        default=None,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
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
