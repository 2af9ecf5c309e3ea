class Lyria3(FalNode):
    """
    Compose music with or without vocals from a description, using Google's Lyria 3.
    lyria, google, text-to-audio, music, song, vocals, lyrics

    A picture can set the mood; the lyrics come back as text. Lyria 2 is instrumental only, Pro the higher tier.

    Use cases:
    - Make a jingle with vocals for an ad
    - Write a birthday song that sings a friend's name
    - Compose music that fits the mood of a photo
    - Get the sung lyrics back for subtitles
    - Sketch a song with Lyria 3 before the Pro version
    """

    endpoint: ClassVar[str] = "fal-ai/lyria3"
    title: ClassVar[str] = "Lyria 3 – Music"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="The music you want: genre, mood, instruments, tempo, kind of voice; lyrics in any language may be included.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose mood and theme the music should match; optional.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        lyrics: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
