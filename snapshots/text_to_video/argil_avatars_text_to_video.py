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
        EMILY_VERTICAL_PRIMARY = "emily_vertical_primary"
        EMILY_VERTICAL_SECONDARY = "emily_vertical_secondary"
        MARCUS_VERTICAL_PRIMARY = "marcus_vertical_primary"
        MARCUS_VERTICAL_SECONDARY = "marcus_vertical_secondary"
        MIRA_VERTICAL_PRIMARY = "mira_vertical_primary"
        MIRA_VERTICAL_SECONDARY = "mira_vertical_secondary"
        JASMINE_VERTICAL_PRIMARY = "jasmine_vertical_primary"
        JASMINE_VERTICAL_SECONDARY = "jasmine_vertical_secondary"
        JASMINE_VERTICAL_WALKING = "jasmine_vertical_walking"
        AISHA_VERTICAL_WALKING = "aisha_vertical_walking"
        ELENA_VERTICAL_PRIMARY = "elena_vertical_primary"
        ELENA_VERTICAL_SECONDARY = "elena_vertical_secondary"
        ANY_MALE_VERTICAL_PRIMARY = "any_male_vertical_primary"
        ANY_FEMALE_VERTICAL_PRIMARY = "any_female_vertical_primary"
        ANY_MALE_VERTICAL_SECONDARY = "any_male_vertical_secondary"
        ANY_FEMALE_VERTICAL_SECONDARY = "any_female_vertical_secondary"
        ANY_FEMALE_VERTICAL_WALKING = "any_female_vertical_walking"
        EMILY_PRIMARY = "emily_primary"
        EMILY_SIDE = "emily_side"
        MARCUS_PRIMARY = "marcus_primary"
        MARCUS_SIDE = "marcus_side"
        AISHA_WALKING = "aisha_walking"
        ELENA_PRIMARY = "elena_primary"
        ELENA_SIDE = "elena_side"
        ANY_MALE_PRIMARY = "any_male_primary"
        ANY_FEMALE_PRIMARY = "any_female_primary"
        ANY_MALE_SIDE = "any_male_side"
        ANY_FEMALE_SIDE = "any_female_side"

    endpoint: ClassVar[str] = "argil/avatars/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("text", "avatar")
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "avatar")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    text: str = Field(default="", description="The script the avatar speaks, word for word.")
    avatar: Avatar | None = Field(
        default=None, serialization_alias="avatar_id", description="The ready-made presenter who speaks."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
