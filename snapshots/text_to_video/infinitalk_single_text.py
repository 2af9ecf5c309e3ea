class InfinitalkSingleText(FalNode):
    """
    Make the person in a picture speak a typed script with InfiniteTalk.
    infinitetalk, text-to-video, video, text-to-speech, lip-sync, talking-head, long-video

    One of twenty built-in voices reads it, for up to 721 frames at 480p or 720p; MultiTalk's text node ends at 241 frames.

    Use cases:
    - Read a twenty-second product recall statement through a portrait
    - Make a spoken explainer from a photo and a script
    - Let a drawn host tell 28 seconds of typed story
    - Read a whole checklist in one 600-frame take without recording it
    - Hear the same 25-second script from Aria and from Brian
    """

    endpoint: ClassVar[str] = "fal-ai/infinitalk/single-text"
    title: ClassVar[str] = "InfiniteTalk – Talking Image from Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input", "voice", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input", "voice", "prompt", "num_frames")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person who should speak; it is cropped around its centre if the shape does not fit.",
    )
    text_input: str = Field(default="", description="The script. It is read in the chosen voice and drives the lips.")
    voice: ElevenLabsVoice | None = Field(default=None, description="Which of the built-in voices reads the script.")
    prompt: str = Field(default="", description="Describes the scene and the speaker's behaviour; it is not spoken.")
    num_frames: int = Field(
        default=145,
        ge=41,
        le=721,
        description="Number of frames to make: more of them give a longer clip and cost more.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
