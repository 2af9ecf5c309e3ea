class VeedFabric10Fast(FalNode):
    """
    Make a face in a picture speak a recording quickly with VEED Fabric 1.0 Fast.
    veed, fabric, image-to-video, video, lip-sync, avatar, fast

    The same three inputs as plain Fabric 1.0, 480p or 720p, for when waiting counts more than finish.

    Use cases:
    - Produce a batch of FAQ clips from recorded answers
    - Send a birthday greeting in your own recorded voice from a photo
    - Check the timing of a new voice track before the final render
    - Publish each morning's recorded traffic notice with a speaking face
    - Preview at 480p which of several portraits suits a dubbing actor's take
    """

    endpoint: ClassVar[str] = "veed/fabric-1.0/fast"
    title: ClassVar[str] = "VEED Fabric 1.0 Fast – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "resolution")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure that should speak.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    resolution: Resolution480pTo720p | None = Field(
        default=None, description="Size of the video; higher is sharper and takes longer."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
