class MixDehazeNet(FalNode):
    """
    Remove haze, mist or smoke from a photo with MixDehazeNet.
    mixdehazenet, image-to-image, dehaze, fog-removal, restoration, clarity

    Takes the picture and a choice of indoor or outdoor weights; clears the air without redrawing the view.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Clear haze from landscape and drone photos
    - Remove fog-machine smoke from concert pictures
    - Pick indoor weights for a steamy kitchen photo
    - Choose outdoor weights for a foggy valley webcam
    - Restore contrast in hazy aerial surveys without new detail
    """

    class Model(str, Enum):
        INDOOR = "indoor"
        OUTDOOR = "outdoor"

    endpoint: ClassVar[str] = "fal-ai/mix-dehaze-net"
    title: ClassVar[str] = "MixDehazeNet – Remove Haze"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "model")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The photo with haze, mist or smoke in it."
    )
    model: Model = Field(default=Model.INDOOR, description="Whether the haze to remove lies in a room or in the open.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
