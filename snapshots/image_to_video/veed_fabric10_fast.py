class VeedFabric10Fast(FalNode):
    """
    Make any face in an image speak a recording with VEED Fabric 1.0 Fast: the accelerated version with the same three inputs, 480p or 720p.
    fabric, image-to-video, video, veed, lip-sync, avatar, fast

    Choose plain Fabric 1.0 when time matters less.

    Use cases:
    - Answer a pupil's question through a talking Newton before class ends
    - Run a morning traffic notice with the same cartoon lorry every day
    - Check timing of a new voice track on the show's fox character
    - Send a birthday roast from the guest's own dog
    - Fill a trade stand with ten spoken FAQ clips by noon
    """

    endpoint: ClassVar[str] = "veed/fabric-1.0/fast"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "resolution")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    resolution: Resolution480pTo720p | None = Field(
        default=None, description="Size of the video; higher is sharper, takes longer and often costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
