class VeedFabric10(FalNode):
    """
    Turn a picture and a recording into a talking video with VEED Fabric 1.0.
    veed, fabric, image-to-video, video, lip-sync, avatar, talking-head

    Lips follow the speech at 480p or 720p, without a prompt; Fabric Fast takes the same inputs and finishes sooner.

    Use cases:
    - Make a talking explainer from a portrait and a voice-over
    - Put a webinar speaker's photo to their phone recording
    - Let an illustrated mascot speak an actor's recording on a product page
    - Use any recording of your own as the voice of a picture
    - Render the final of a clip that Fabric Fast drafted
    """

    endpoint: ClassVar[str] = "veed/fabric-1.0"
    title: ClassVar[str] = "VEED Fabric 1.0 – Image and Audio to Video"
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
