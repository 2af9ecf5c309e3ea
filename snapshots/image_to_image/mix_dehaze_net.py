class MixDehazeNet(FalNode):
    """
    Remove haze, mist or smoke from a photo with MixDehazeNet, using weights for indoor or outdoor scenes.
    mixdehazenet, image-to-image, dehaze, fog-removal, restoration, clarity

    A restoration network, so it clears the air without redrawing the view.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Clear summer haze from a paraglider's view of the lake
    - See the far shore in a ferry operator's misty webcam frame
    - Cut cooking steam from a restaurant pass photograph
    - Sharpen contrast in drone surveys of a smoky hillside
    - Bring back the stage in a concert picture full of fog-machine smoke
    """

    class Model(str, Enum):
        INDOOR = "indoor"
        OUTDOOR = "outdoor"

    endpoint: ClassVar[str] = "fal-ai/mix-dehaze-net"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "model")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    model: Model = Field(default=Model.INDOOR, description="Whether the haze to remove lies in a room or in the open.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
