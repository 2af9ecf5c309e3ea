class ArgilAvatarsTextToVideo(dsl.Builder, node_type="fal.text_to_video.ArgilAvatarsTextToVideo"):
    """
    Create a presenter video from plain text with Argil: choose one of its stock avatars (UGC or Masterclass style) and a voice, and the person speaks your script.

    Background removal costs extra.

    Args:
        text: The script the avatar speaks, word for word.
        avatar: Stock presenter. UGC ones look casually self-filmed, Masterclass ones like a taught course.
        voice: Who speaks or sings, picked by name or identifier.
        remove_background: Leaves out the backdrop behind the presenter; raises the price by half.
    """

    output: dsl.Handle[VideoRef]
    moderation_error: dsl.Handle[str]
    moderation_flagged: dsl.Handle[bool]
    moderation_transcription: dsl.Handle[str]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        avatar: dsl.Input[
            Literal[
                "Mia outdoor (UGC)",
                "Lara (Masterclass)",
                "Ines (UGC)",
                "Maria (Masterclass)",
                "Emma (UGC)",
                "Sienna (Masterclass)",
                "Elena (UGC)",
                "Jasmine (Masterclass)",
                "Amara (Masterclass)",
                "Ryan podcast (UGC)",
                "Tyler (Masterclass)",
                "Jayse (Masterclass)",
                "Paul (Masterclass)",
                "Matteo (UGC)",
                "Daniel car (UGC)",
                "Dario (Masterclass)",
                "Viva (Masterclass)",
                "Chen (Masterclass)",
                "Alex (Masterclass)",
                "Vanessa (UGC)",
                "Laurent (UGC)",
                "Noemie car (UGC)",
                "Brandon (UGC)",
                "Byron (Masterclass)",
                "Calista (Masterclass)",
                "Milo (Masterclass)",
                "Fabien (Masterclass)",
                "Rose (UGC)",
            ]
        ],
        voice: dsl.Input[
            Literal[
                "Rachel",
                "Clyde",
                "Roger",
                "Sarah",
                "Laura",
                "Thomas",
                "Charlie",
                "George",
                "Callum",
                "River",
                "Harry",
                "Liam",
                "Alice",
                "Matilda",
                "Will",
                "Jessica",
                "Lilly",
                "Bill",
                "Oxley",
                "Luna",
            ]
        ],
        remove_background: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            text=text,
            avatar=avatar,
            voice=voice,
            remove_background=remove_background,
        )
