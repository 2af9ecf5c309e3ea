class ArgilAvatarsTextToVideo(FalNode):
    """
    Create a presenter video from plain text with Argil: choose one of its stock avatars (UGC or Masterclass style) and a voice, and the person speaks your script.
    argil, text-to-video, video, avatar, talking-head, text-to-speech, ugc

    Background removal costs extra.

    Use cases:
    - Have Noemie review a phone holder from her car seat
    - Record a payroll module with a Masterclass teacher nobody has to film
    - Overlay a background-free presenter on a software walkthrough
    - Script a landlord's fire drill notice for a podcast-style host
    - Test one hook sentence with six different UGC faces
    """

    class Avatar(str, Enum):
        MIA_OUTDOOR_UGC = "Mia outdoor (UGC)"
        LARA_MASTERCLASS = "Lara (Masterclass)"
        INES_UGC = "Ines (UGC)"
        MARIA_MASTERCLASS = "Maria (Masterclass)"
        EMMA_UGC = "Emma (UGC)"
        SIENNA_MASTERCLASS = "Sienna (Masterclass)"
        ELENA_UGC = "Elena (UGC)"
        JASMINE_MASTERCLASS = "Jasmine (Masterclass)"
        AMARA_MASTERCLASS = "Amara (Masterclass)"
        RYAN_PODCAST_UGC = "Ryan podcast (UGC)"
        TYLER_MASTERCLASS = "Tyler (Masterclass)"
        JAYSE_MASTERCLASS = "Jayse (Masterclass)"
        PAUL_MASTERCLASS = "Paul (Masterclass)"
        MATTEO_UGC = "Matteo (UGC)"
        DANIEL_CAR_UGC = "Daniel car (UGC)"
        DARIO_MASTERCLASS = "Dario (Masterclass)"
        VIVA_MASTERCLASS = "Viva (Masterclass)"
        CHEN_MASTERCLASS = "Chen (Masterclass)"
        ALEX_MASTERCLASS = "Alex (Masterclass)"
        VANESSA_UGC = "Vanessa (UGC)"
        LAURENT_UGC = "Laurent (UGC)"
        NOEMIE_CAR_UGC = "Noemie car (UGC)"
        BRANDON_UGC = "Brandon (UGC)"
        BYRON_MASTERCLASS = "Byron (Masterclass)"
        CALISTA_MASTERCLASS = "Calista (Masterclass)"
        MILO_MASTERCLASS = "Milo (Masterclass)"
        FABIEN_MASTERCLASS = "Fabien (Masterclass)"
        ROSE_UGC = "Rose (UGC)"

    class Voice(str, Enum):
        RACHEL = "Rachel"
        CLYDE = "Clyde"
        ROGER = "Roger"
        SARAH = "Sarah"
        LAURA = "Laura"
        THOMAS = "Thomas"
        CHARLIE = "Charlie"
        GEORGE = "George"
        CALLUM = "Callum"
        RIVER = "River"
        HARRY = "Harry"
        LIAM = "Liam"
        ALICE = "Alice"
        MATILDA = "Matilda"
        WILL = "Will"
        JESSICA = "Jessica"
        LILLY = "Lilly"
        BILL = "Bill"
        OXLEY = "Oxley"
        LUNA = "Luna"

    endpoint: ClassVar[str] = "argil/avatars/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("text", "avatar", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "avatar", "voice", "remove_background")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    text: str = Field(default="", description="The script the avatar speaks, word for word.")
    avatar: Avatar | None = Field(
        default=None,
        description="Stock presenter. UGC ones look casually self-filmed, Masterclass ones like a taught course.",
    )
    voice: Voice | None = Field(default=None, description="Who speaks or sings, picked by name or identifier.")
    remove_background: bool = Field(
        default=False, description="Leaves out the backdrop behind the presenter; raises the price by half."
    )

    class OutputType(TypedDict):
        output: VideoRef
        moderation_error: str
        moderation_flagged: bool
        moderation_transcription: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
